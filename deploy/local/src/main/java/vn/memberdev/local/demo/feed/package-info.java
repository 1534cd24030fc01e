/**
 * Writes the plan of the demonstration through the public HTTP interfaces, as any other system would: one feed for each
 * kind of record. Open {@link vn.memberdev.local.demo.feed.DemoLoad} first: it runs the feeds in their order.
 */
package vn.memberdev.local.demo.feed;
