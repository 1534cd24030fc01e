/** Faults of the broker, its topics and those who read them. */
package vn.memberdev.acceptance.faults.kind.topic;
