/**
 * The register of organisations and of members, the cases by which candidates become members, and the targets set for
 * admissions. One package per feature; a feature is entered only through its service.
 */
package vn.memberdev.admissions;
