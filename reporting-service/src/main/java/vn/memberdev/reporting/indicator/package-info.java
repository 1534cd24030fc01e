/**
 * Definitions of the indicators: rows of {@code indicator_definition}, filled by migrations. Each names the measures of
 * its numerator and denominator; no indicator has SQL of its own.
 *
 * <p>Open first: {@link Indicator}.
 */
package vn.memberdev.reporting.indicator;
