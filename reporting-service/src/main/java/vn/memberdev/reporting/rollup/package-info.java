/**
 * Roll-up: the counters of a measure added up over a subtree and a period, by the tree of that time or of today.
 * The SQL of every indicator is here.
 *
 * <p>Open first: {@link RollUpRepository}, then {@link RollUpSql}.
 */
package vn.memberdev.reporting.rollup;
