/**
 * The register of organisations: who stands above whom, and what each is called, from when to when. Periods never
 * overlap and always lie within those of the organisation above; the database holds both with temporal keys. A change
 * also updates the platform's tree, from which every scope of this service is measured, in its own transaction.
 */
package vn.memberdev.admissions.organisation;
