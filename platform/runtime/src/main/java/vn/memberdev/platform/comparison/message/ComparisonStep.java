package vn.memberdev.platform.comparison.message;

/** What a reader asks an owner for, from the cheap to the dear. */
public enum ComparisonStep {
    /** The digests of all buckets. */
    DIGEST,
    /** Id and version of all aggregates of some buckets. */
    VERSIONS,
    /** The states of some aggregates, sent again on their own topic. */
    STATES
}
