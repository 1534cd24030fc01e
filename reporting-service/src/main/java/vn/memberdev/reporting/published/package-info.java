/** What others printed: kept as it was printed, and judged against what the facts say. */
package vn.memberdev.reporting.published;
