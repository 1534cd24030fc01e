package vn.memberdev.reporting.fact;

import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.contracts.targets.TargetState;

/** What a fact is about, and the contract record its state is read as. */
public enum FactKind {
    MEMBER(MemberState.class),
    CANDIDATE(CandidateState.class),
    TARGET(TargetState.class),
    MEMBER_RATING(MemberRatingState.class),
    ORGANISATION_RATING(OrganisationRatingState.class),
    RESIDENCE(ResidenceState.class);

    private final Class<?> state;

    FactKind(Class<?> state) {
        this.state = state;
    }

    /** The contract record of the state. */
    public Class<?> state() {
        return state;
    }
}
