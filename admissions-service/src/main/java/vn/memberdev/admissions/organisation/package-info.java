/**
 * The register of organisations: who stands above whom, and what each is called, from when to when, and what of it was
 * known when. This package holds what other features use of it. Open {@code history.Organisation} first, one organisation
 * with the changes recorded of it; then {@code change.StructuralChanges}, the door through which every change goes. Reads stand
 * in {@code tree} and {@code lineage}; commands in {@code establishment}, {@code change}, {@code closure},
 * {@code correction} and {@code powers}.
 */
package vn.memberdev.admissions.organisation;
