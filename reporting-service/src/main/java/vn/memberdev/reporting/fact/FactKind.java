package vn.memberdev.reporting.fact;

import java.util.Arrays;
import vn.memberdev.contracts.Topics;
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

/**
 * What a fact is about. A row is all that reporting knows of an aggregate of another service: the topic of its events,
 * its name in comparisons, the contract record of its state, its owner, and its address there.
 */
public enum FactKind {
    MEMBER(Topics.MEMBERS, "member", MemberState.class, Owner.ADMISSIONS, "members/{id}"),
    CANDIDATE(Topics.CANDIDATES, "candidate", CandidateState.class, Owner.CANDIDATES, "candidates/{id}"),
    TARGET(Topics.TARGETS, "target", TargetState.class, Owner.ADMISSIONS, "targets/{id}"),
    MEMBER_RATING(
            Topics.RATINGS,
            "member-rating",
            MemberRatingState.class,
            Owner.EVALUATION,
            "member-ratings/{subject}/{year}"),
    ORGANISATION_RATING(
            Topics.RATINGS,
            "organisation-rating",
            OrganisationRatingState.class,
            Owner.EVALUATION,
            "organisation-ratings/{subject}/{year}"),
    RESIDENCE(
            Topics.RESIDENCE,
            "residence-introduction",
            ResidenceState.class,
            Owner.EVALUATION,
            "residence-introductions/{id}"),
    ORGANISATION(Topics.ORGANISATIONS, "organisation", OrganisationState.class, Owner.ADMISSIONS, "organisations/{id}"),
    NOMINATION(Topics.NOMINATIONS, "nomination", NominationState.class, Owner.CANDIDATES, "nominations/{id}"),
    EMULATION_MOVEMENT(
            Topics.EMULATION_MOVEMENTS,
            "emulation-movement",
            EmulationMovementState.class,
            Owner.CANDIDATES,
            "emulation-movements/{id}"),
    AWARENESS_CLASS(
            Topics.AWARENESS_CLASSES,
            "awareness-class",
            AwarenessClassState.class,
            Owner.CANDIDATES,
            "awareness-classes/{id}"),
    SOURCE_REVIEW(
            Topics.SOURCE_REVIEWS, "source-review", SourceReviewState.class, Owner.CANDIDATES, "source-reviews/{id}"),
    ADMISSION_PLAN(
            Topics.ADMISSION_PLANS,
            "admission-plan",
            AdmissionPlanState.class,
            Owner.CANDIDATES,
            "admission-plans/{id}");

    private final String topic;
    private final String aggregate;
    private final Class<?> state;
    private final Owner owner;
    private final String path;

    FactKind(String topic, String aggregate, Class<?> state, Owner owner, String path) {
        this.topic = topic;
        this.aggregate = aggregate;
        this.state = state;
        this.owner = owner;
        this.path = path;
    }

    /** The kind of fact that has this contract record as its state. */
    public static FactKind ofState(Class<?> state) {
        return Arrays.stream(values())
                .filter(kind -> kind.state == state)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of fact is a " + state.getSimpleName()));
    }

    /** Whether the fact says something of a member and stands outside the register; its state names the member. */
    public boolean isOfMember() {
        return this == MEMBER_RATING || this == RESIDENCE;
    }

    /** The topic that its events come from. */
    public String topic() {
        return topic;
    }

    /** How owners and readers name it when they compare what they have. */
    public String aggregate() {
        return aggregate;
    }

    /** The contract record of the state. */
    public Class<?> state() {
        return state;
    }

    /** The service that keeps the record. */
    public Owner owner() {
        return owner;
    }

    /** Where the owner answers for it, after {@code /api/v1/}; {@code {subject}} and {@code {year}} are of ratings. */
    public String path() {
        return path;
    }

    /** The services that own facts. */
    public enum Owner {
        CANDIDATES,
        ADMISSIONS,
        EVALUATION
    }
}
