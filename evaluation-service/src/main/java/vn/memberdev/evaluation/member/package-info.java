/**
 * Replica of the member register, without names: standing and dated affiliations. Other features look members up through
 * {@link vn.memberdev.evaluation.member.MemberDirectory}.
 */
package vn.memberdev.evaluation.member;
