/**
 * Effective-dated rule values of the field, with their citation: a share of votes, an age, a number of months. Rules ask for
 * the value of the day of the fact, never of today. The values are rows of {@code policy_value}, written by migrations. Start
 * with {@link vn.memberdev.platform.policy.Policies}.
 */
package vn.memberdev.platform.policy;
