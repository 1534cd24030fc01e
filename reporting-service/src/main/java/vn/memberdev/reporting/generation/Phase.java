package vn.memberdev.reporting.generation;

/** Where a generation stands. */
public enum Phase {
    /** Topics are read once more, and facts put right; events feed it already. */
    READING,
    /** Facts are gone through; events feed it already. */
    BUILDING,
    /** All facts are passed; it is compared with a recomputation. */
    CHECKING,
    /** Readers see it. There is exactly one. */
    LIVE,
    /** Another took its place. */
    RETIRED,
    /** Given up by an operator, or because newer rules came. */
    ABORTED,
    /** It could not be made, or did not equal the recomputation. */
    FAILED;

    /** Whether it is being built. */
    public boolean isBuilt() {
        return this == READING || this == BUILDING || this == CHECKING;
    }
}
