/**
 * Where this service reads in each topic. The database says it, and this instance only follows: {@link
 * vn.memberdev.platform.consumer.ConsumerWatch} looks each second at the stored offsets and at the broker, begins each
 * reading where the database says, sends a reading back when the database was put back, and stops a topic that is no
 * longer the one whose events were applied. Open that class first.
 */
package vn.memberdev.platform.consumer;
