/**
 * The entry of a person who is a member already, alone or among many. Open
 * {@link vn.memberdev.admissions.member.registration.MemberRegistration} first.
 */
package vn.memberdev.admissions.member.registration;
