/**
 * The register of organisations: who stands above whom, and what each is called, from when to when, and what of it was
 * known when. What is kept are the changes with their decisions; the periods are derived from them. Periods never overlap
 * and always lie within those of the organisation above; the database holds both with temporal keys. A change also
 * updates the platform's tree, from which every scope of this service is measured, in its own transaction.
 */
package vn.memberdev.admissions.organisation;
