/**
 * Facts: the newest known state of everything the other services publish. A higher version wins, so duplicates,
 * disorder and replay change nothing. What a batch changed goes on to the contributions, and from them to the counters,
 * in the transaction that also stores how far the consumer has come.
 */
package vn.memberdev.reporting.fact;
