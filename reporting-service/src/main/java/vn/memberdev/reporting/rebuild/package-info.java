/**
 * Rebuilds: make a generation from all facts in small steps and put it in place of the live one when it equals a
 * recomputation.
 *
 * <p>Open first: {@link RebuildWork}.
 */
package vn.memberdev.reporting.rebuild;
