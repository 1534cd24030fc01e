/**
 * Values: an indicator for one organisation and one period, with its counts, its freshness and what was published.
 *
 * <p>Open first: {@link IndicatorValueService}.
 */
package vn.memberdev.reporting.indicatorvalue;
