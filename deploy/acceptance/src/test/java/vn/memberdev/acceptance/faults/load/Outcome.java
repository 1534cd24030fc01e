package vn.memberdev.acceptance.faults.load;

/** What a client knows of its write. */
public enum Outcome {
    /** It was told that the write is in. */
    OK,
    /** It was told that the write is not in. */
    REFUSED,
    /** The connection broke, the time ran out, or the service could not say. */
    UNKNOWN
}
