/**
 * Counters: the contributions of a month at one organisation, added up. They are derived and can be made again.
 *
 * <p>Open first: {@link Counters}.
 */
package vn.memberdev.reporting.counter;
