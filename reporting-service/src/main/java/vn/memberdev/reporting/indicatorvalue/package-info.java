/**
 * Indicator values: counts, read in one snapshot, become exact fractions, and fractions become decimals, rounded once.
 * Each value says by which definition and tree it was computed, how fresh it is, and what others printed.
 */
package vn.memberdev.reporting.indicatorvalue;
