/**
 * What readers and owners say to one another when they compare: the question of a reader, its step, and a part of the answer.
 * The messages hold ids and versions, nothing else. They travel over topics of their own and wait in tables between the
 * steps. Start with {@link vn.memberdev.platform.comparison.message.ComparisonRequest}.
 */
package vn.memberdev.platform.comparison.message;
