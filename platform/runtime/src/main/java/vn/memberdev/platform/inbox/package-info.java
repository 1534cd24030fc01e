/** How events are taken in: batches of raw bytes, offsets in the same transaction, quarantine for poison. */
package vn.memberdev.platform.inbox;
