/**
 * Many members at once, as a batch or as a file; each item is carried out like its single command. Open
 * {@link vn.memberdev.admissions.member.bulk.MemberBulkService} first.
 */
package vn.memberdev.admissions.member.bulk;
