/**
 * One organisation: the changes that were recorded of it with their decisions, and the periods that follow from them.
 * Open {@link vn.memberdev.admissions.organisation.history.Organisation} first; it guards its own history with the rules
 * beside it. Periods never overlap and always lie within those of the organisation above; the database holds both with
 * temporal keys.
 */
package vn.memberdev.admissions.organisation.history;
