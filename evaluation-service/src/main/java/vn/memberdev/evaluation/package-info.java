/**
 * The yearly ratings of members and organisations, and what the committees at the place of residence say of members: which
 * scale holds in a year, whose ratings are open, what was decided.
 */
package vn.memberdev.evaluation;
