/**
 * Reads of the register: as it is, as it was on a day, and as it was known at a moment. Open
 * {@link vn.memberdev.admissions.organisation.tree.OrganisationQueries} first. Everything here is plain SQL over the
 * changes and periods; nothing is written.
 */
package vn.memberdev.admissions.organisation.tree;
