package vn.memberdev.reporting.fact;

import java.util.Optional;

/**
 * A fact as it is stored.
 *
 * @param key what it is about
 * @param state the state as JSON
 * @param ofAnnulledMember whether it was said of somebody who never validly was a member (294-QD/TW 4.4)
 */
public record StoredFact(FactKey key, String state, boolean ofAnnulledMember) {

    /** The state as the contract record of its kind; none if the fact is in no figure. */
    public Optional<Object> counted() {
        return ofAnnulledMember ? Optional.empty() : Optional.of(FactStates.read(key.kind(), state));
    }
}
