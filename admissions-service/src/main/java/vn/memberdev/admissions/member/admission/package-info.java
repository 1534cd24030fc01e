/**
 * What a member keeps of the admission by which he or she entered, and of its annulment. Open
 * {@link vn.memberdev.admissions.member.admission.MemberAdmission} first.
 */
package vn.memberdev.admissions.member.admission;
