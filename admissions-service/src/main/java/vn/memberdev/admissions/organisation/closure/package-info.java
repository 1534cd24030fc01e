/**
 * Ends of organisations, and where everything goes that hangs on them: mergers, consolidations, splits, dissolutions.
 * Open {@link vn.memberdev.admissions.organisation.closure.OrganisationEndService} first, one method for each kind of end, and
 * {@link vn.memberdev.admissions.organisation.closure.OrganisationSuccessionService} for ends that new ones follow;
 * the steps that all ends share stand in {@link vn.memberdev.admissions.organisation.closure.OrganisationClosure}.
 */
package vn.memberdev.admissions.organisation.closure;
