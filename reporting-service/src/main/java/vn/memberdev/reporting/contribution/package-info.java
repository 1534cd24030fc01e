/**
 * Contributions: what one fact adds to which measure, on which day, at which organisation, in which category. Pure
 * functions of the state of the fact, so that any figure can be recomputed from the facts alone.
 *
 * <p>Open first: {@link Measure}, one row per measure with its rule. {@link ContributionLedger} stores what the rules
 * give.
 */
package vn.memberdev.reporting.contribution;
