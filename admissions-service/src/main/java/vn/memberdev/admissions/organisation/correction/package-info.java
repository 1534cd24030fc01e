/**
 * Corrections of what was recorded wrongly. A record is never changed: it is taken out of force, and another may stand in
 * its place. Open {@link vn.memberdev.admissions.organisation.correction.OrganisationCorrectionService} first.
 */
package vn.memberdev.admissions.organisation.correction;
