package vn.memberdev.contracts;

/** The CloudEvents types of the suite. A type is a word of the contract, never a Java class name. */
public final class EventTypes {

    public static final String ORGANISATION_ESTABLISHED = "vn.memberdev.organisations.organisation-established.v1";
    public static final String ORGANISATION_MOVED = "vn.memberdev.organisations.organisation-moved.v1";
    public static final String ORGANISATION_RENAMED = "vn.memberdev.organisations.organisation-renamed.v1";
    public static final String ORGANISATION_KIND_CHANGED = "vn.memberdev.organisations.organisation-kind-changed.v1";
    public static final String ORGANISATION_ENDED = "vn.memberdev.organisations.organisation-ended.v1";
    public static final String ORGANISATION_POWERS_CHANGED =
            "vn.memberdev.organisations.organisation-powers-changed.v1";
    public static final String ORGANISATION_CORRECTED = "vn.memberdev.organisations.organisation-corrected.v1";
    public static final String ORGANISATION_REPEATED = "vn.memberdev.organisations.organisation-repeated.v1";

    public static final String CANDIDATE_LISTED = "vn.memberdev.candidates.candidate-listed.v1";
    public static final String CANDIDATE_TRAINED = "vn.memberdev.candidates.candidate-trained.v1";
    public static final String CANDIDATE_CLEARED = "vn.memberdev.candidates.candidate-cleared.v1";
    public static final String CANDIDATE_REMOVED = "vn.memberdev.candidates.candidate-removed.v1";
    public static final String CANDIDATE_ADMITTED = "vn.memberdev.candidates.candidate-admitted.v1";
    public static final String CANDIDATE_REOPENED = "vn.memberdev.candidates.candidate-reopened.v1";
    public static final String CANDIDATE_CORRECTED = "vn.memberdev.candidates.candidate-corrected.v1";
    public static final String CANDIDATE_TRANSFERRED = "vn.memberdev.candidates.candidate-transferred.v1";
    public static final String CANDIDATE_ASSIGNED = "vn.memberdev.candidates.candidate-assigned.v1";
    public static final String CANDIDATE_TASK_CHANGED = "vn.memberdev.candidates.candidate-task-changed.v1";
    public static final String CANDIDATE_ACTIVITY_RECORDED = "vn.memberdev.candidates.candidate-activity-recorded.v1";
    public static final String CANDIDATE_REPEATED = "vn.memberdev.candidates.candidate-repeated.v1";

    public static final String MEMBER_REGISTERED = "vn.memberdev.members.member-registered.v1";
    public static final String MEMBER_ADMITTED = "vn.memberdev.members.member-admitted.v1";
    public static final String MEMBER_EDUCATED = "vn.memberdev.members.member-educated.v1";
    public static final String MEMBER_TRAINED = "vn.memberdev.members.member-trained.v1";
    public static final String MEMBER_TRANSFERRED = "vn.memberdev.members.member-transferred.v1";
    public static final String ADMISSION_ANNULLED = "vn.memberdev.members.admission-annulled.v1";
    public static final String MEMBER_REPEATED = "vn.memberdev.members.member-repeated.v1";

    public static final String TARGET_SET = "vn.memberdev.targets.target-set.v1";

    public static final String MEMBER_RATED = "vn.memberdev.ratings.member-rated.v1";
    public static final String ORGANISATION_RATED = "vn.memberdev.ratings.organisation-rated.v1";

    public static final String RESIDENCE_INTRODUCED = "vn.memberdev.residence.residence-introduced.v1";
    public static final String RESIDENCE_COMMENTED = "vn.memberdev.residence.residence-commented.v1";
    public static final String RESIDENCE_REPEATED = "vn.memberdev.residence.residence-repeated.v1";

    public static final String NOMINATION_MADE = "vn.memberdev.nominations.nomination-made.v1";
    public static final String NOMINATION_ACCEPTED = "vn.memberdev.nominations.nomination-accepted.v1";
    public static final String NOMINATION_DECLINED = "vn.memberdev.nominations.nomination-declined.v1";
    public static final String NOMINATION_REPEATED = "vn.memberdev.nominations.nomination-repeated.v1";
    public static final String EMULATION_MOVEMENT_LAUNCHED = "vn.memberdev.movements.emulation-movement-launched.v1";
    public static final String EMULATION_MOVEMENT_CHANGED = "vn.memberdev.movements.emulation-movement-changed.v1";
    public static final String EMULATION_MOVEMENT_REPEATED = "vn.memberdev.movements.emulation-movement-repeated.v1";
    public static final String AWARENESS_CLASS_PLANNED = "vn.memberdev.classes.awareness-class-planned.v1";
    public static final String AWARENESS_CLASS_CHANGED = "vn.memberdev.classes.awareness-class-changed.v1";
    public static final String AWARENESS_CLASS_ENROLLED = "vn.memberdev.classes.awareness-class-enrolled.v1";
    public static final String AWARENESS_CLASS_COMPLETED = "vn.memberdev.classes.awareness-class-completed.v1";
    public static final String AWARENESS_CLASS_CANCELLED = "vn.memberdev.classes.awareness-class-cancelled.v1";
    public static final String AWARENESS_CLASS_REPEATED = "vn.memberdev.classes.awareness-class-repeated.v1";
    public static final String SOURCE_REVIEW_OPENED = "vn.memberdev.reviews.source-review-opened.v1";
    public static final String SOURCE_REVIEW_ASSESSED = "vn.memberdev.reviews.source-review-assessed.v1";
    public static final String SOURCE_REVIEW_ADOPTED = "vn.memberdev.reviews.source-review-adopted.v1";
    public static final String SOURCE_REVIEW_CANCELLED = "vn.memberdev.reviews.source-review-cancelled.v1";
    public static final String SOURCE_REVIEW_REPEATED = "vn.memberdev.reviews.source-review-repeated.v1";
    public static final String ADMISSION_PLAN_ADOPTED = "vn.memberdev.plans.admission-plan-adopted.v1";
    public static final String ADMISSION_PLAN_REVISED = "vn.memberdev.plans.admission-plan-revised.v1";
    public static final String ADMISSION_PLAN_REPEATED = "vn.memberdev.plans.admission-plan-repeated.v1";

    private EventTypes() {}
}
