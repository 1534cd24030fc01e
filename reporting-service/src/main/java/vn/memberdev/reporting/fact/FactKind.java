package vn.memberdev.reporting.fact;

import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.classes.AwarenessClassState;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.movements.EmulationMovementState;
import vn.memberdev.contracts.nominations.NominationState;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.contracts.plans.AdmissionPlanState;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.contracts.reviews.SourceReviewState;
import vn.memberdev.contracts.targets.TargetState;

/** What a fact is about, and the contract record its state is read as. */
public enum FactKind {
    MEMBER(MemberState.class),
    CANDIDATE(CandidateState.class),
    TARGET(TargetState.class),
    MEMBER_RATING(MemberRatingState.class),
    ORGANISATION_RATING(OrganisationRatingState.class),
    RESIDENCE(ResidenceState.class),
    ORGANISATION(OrganisationState.class),
    NOMINATION(NominationState.class),
    EMULATION_MOVEMENT(EmulationMovementState.class),
    AWARENESS_CLASS(AwarenessClassState.class),
    SOURCE_REVIEW(SourceReviewState.class),
    ADMISSION_PLAN(AdmissionPlanState.class);

    private final Class<?> state;

    FactKind(Class<?> state) {
        this.state = state;
    }

    /** Whether it is what was said of a member elsewhere than in the register; the state names the member. */
    boolean isOfMember() {
        return this == MEMBER_RATING || this == RESIDENCE;
    }

    /** The contract record of the state. */
    public Class<?> state() {
        return state;
    }
}
