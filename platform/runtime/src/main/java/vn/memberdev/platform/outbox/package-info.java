/**
 * How events leave: written in the transaction of the change, sent in order after the commit. One relay a service, or one a
 * share of the aggregates, reads the oldest rows and waits for the broker. What the broker will not take is parked with all
 * that follows of its aggregate, until an operator releases it. Start with {@link vn.memberdev.platform.outbox.Outbox}.
 */
package vn.memberdev.platform.outbox;
