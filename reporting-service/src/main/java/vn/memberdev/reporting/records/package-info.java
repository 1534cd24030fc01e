/** Drill-down: the records that a count is the sum of, each with the address of what it came from. */
package vn.memberdev.reporting.records;
