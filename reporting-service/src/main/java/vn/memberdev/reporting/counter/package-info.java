/**
 * Counters: sums of contributions by measure, organisation, month and category. They change by differences, in the
 * transaction of the facts that changed, and must equal a recomputation from the facts at any time.
 */
package vn.memberdev.reporting.counter;
