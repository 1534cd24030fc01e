/**
 * Exact fractions and their rounding, done once per figure.
 *
 * <p>Open first: {@link Fraction}.
 */
package vn.memberdev.reporting.arithmetic;
