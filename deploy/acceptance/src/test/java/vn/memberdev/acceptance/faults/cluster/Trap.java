package vn.memberdev.acceptance.faults.cluster;

/**
 * A point in the talk between a service and its database at which something is to happen.
 *
 * @param said what the service must have said on a connection before
 * @param answered the answer that springs the trap, or null if what was said springs it
 */
public record Trap(String said, String answered) {

    /** The change and its stored answer are committed, and the service does not know yet. */
    public static Trap afterCommitOfRequest() {
        return new Trap("insert into idempotency_key", "COMMIT\0");
    }

    /** The broker has acknowledged, and the rows of the outbox are still there. */
    public static Trap beforeDeleteOfSent() {
        return new Trap("delete from outbox_event where seq", null);
    }

    /** The effects of events and the offset are committed, and the consumer does not know yet. */
    public static Trap afterCommitOfEvents() {
        return new Trap("consumer_offset set next_offset", "COMMIT\0");
    }
}
