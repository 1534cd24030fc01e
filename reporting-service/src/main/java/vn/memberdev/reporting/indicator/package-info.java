/**
 * Indicator definitions: data, versioned and never changed once published. What a figure means is said here and
 * nowhere else.
 */
package vn.memberdev.reporting.indicator;
