/**
 * Where a member is counted in a year, as ratings and residence contact ask it of the replica of the member register. Other
 * features look members up through {@link vn.memberdev.evaluation.member.MemberDirectory}.
 */
package vn.memberdev.evaluation.member;
