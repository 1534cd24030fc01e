package vn.memberdev.platform.lock;

/**
 * The numbers of all advisory locks of the suite. Each service has a database of its own, but a number means the same
 * in all of them: take a new one here. Those with a second number are locked as {@code (number, second)}.
 */
public final class AdvisoryLocks {

    /** Class id; the second number is the shard. The relay that holds it is the only one that sends the shard's events. */
    public static final int OUTBOX_SHARD = 42;

    /** Class id, second number 0. Each living relay holds it with the others, so that they can be counted. */
    public static final int OUTBOX_RELAY = 43;

    /**
     * Class id, second number 0. Those who put somebody into an organisation hold it together; a change of the tree
     * holds it alone.
     */
    public static final int PLACEMENTS = 44;

    /** Class id, second number 0. The replica of the organisation tree has one writer at a time. */
    public static final int ORGANISATION_TREE = 45;

    /** Class id, second number 0. One comparison of the figures with their facts runs at a time. */
    public static final int COMPARISON = 46;

    /** Seed of the hash of a caller and a key, which is the lock. One request with the key runs at a time. */
    public static final int IDEMPOTENCY_KEY = 4711;

    /** The register of organisations: a change of its structure holds it alone, what must not see one holds it together. */
    public static final int ORGANISATION_REGISTER = 4712;

    /**
     * Class id. Second number 1: which generations of figures are open is changed by its only holder, and stays for those
     * who hold it together; 2: one builder of a generation works at a time.
     */
    public static final int FIGURE_GENERATIONS = 4713;

    /**
     * Class id, second number 0. Who takes an annulment holds it alone; who counts what is said of members holds it
     * together, so that the two do not miss each other.
     */
    public static final int ANNULMENTS = 4714;

    private AdvisoryLocks() {}
}
