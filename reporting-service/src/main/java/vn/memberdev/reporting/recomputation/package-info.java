/**
 * Recomputation: everything is computed again from the facts and compared with what is stored, in both directions.
 *
 * <p>Open first: {@link RecomputationService}.
 */
package vn.memberdev.reporting.recomputation;
