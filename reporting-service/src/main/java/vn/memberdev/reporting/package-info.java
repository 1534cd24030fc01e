/** The reporting service: facts of all services become figures that can be explained and opened down to their records. */
package vn.memberdev.reporting;
