package vn.memberdev.reporting.fact;

/**
 * A fact as it is stored.
 *
 * @param key what it is about
 * @param state the state as JSON
 */
public record StoredFact(FactKey key, String state) {

    /** The state as the contract record of its kind. */
    public Object read() {
        return FactStates.read(key.kind(), state);
    }
}
