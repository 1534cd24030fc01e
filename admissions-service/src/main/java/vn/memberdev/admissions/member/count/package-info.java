/**
 * How many members organisations have on a day, for rules of other features. Open
 * {@link vn.memberdev.admissions.member.count.MembershipCounts} first.
 */
package vn.memberdev.admissions.member.count;
