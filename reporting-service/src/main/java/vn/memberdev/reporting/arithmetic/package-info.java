/** Exact arithmetic: whole counts make fractions, fractions are rounded once, at the end. */
package vn.memberdev.reporting.arithmetic;
