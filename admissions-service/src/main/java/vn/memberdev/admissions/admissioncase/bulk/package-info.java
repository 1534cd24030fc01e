/**
 * Many admission cases at once; each item is carried out like its single command. Open
 * {@link vn.memberdev.admissions.admissioncase.bulk.AdmissionCaseBulkService} first.
 */
package vn.memberdev.admissions.admissioncase.bulk;
