package vn.memberdev.reporting.generation;

/** What a rebuild begins with. */
public enum Source {
    /** The facts as they are stored here. */
    FACTS,
    /**
     * The topics of the owners: each is read once more up to its end, and a fact that is missing here, or that has
     * another state than its newest record, is put right first. Finds what a comparison of versions cannot see, and
     * brings fields that an owner has added since.
     */
    TOPICS;

    /** The first phase of a rebuild from here. */
    Phase firstPhase() {
        return this == TOPICS ? Phase.READING : Phase.BUILDING;
    }
}
