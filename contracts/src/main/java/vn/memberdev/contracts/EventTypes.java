package vn.memberdev.contracts;

/** The CloudEvents types of the suite. A type is a word of the contract, never a Java class name. */
public final class EventTypes {

    public static final String ORGANISATION_ESTABLISHED = "vn.memberdev.organisations.organisation-established.v1";
    public static final String ORGANISATION_MOVED = "vn.memberdev.organisations.organisation-moved.v1";

    public static final String CANDIDATE_LISTED = "vn.memberdev.candidates.candidate-listed.v1";
    public static final String CANDIDATE_TRAINED = "vn.memberdev.candidates.candidate-trained.v1";
    public static final String CANDIDATE_CLEARED = "vn.memberdev.candidates.candidate-cleared.v1";
    public static final String CANDIDATE_REMOVED = "vn.memberdev.candidates.candidate-removed.v1";
    public static final String CANDIDATE_ADMITTED = "vn.memberdev.candidates.candidate-admitted.v1";
    public static final String CANDIDATE_REOPENED = "vn.memberdev.candidates.candidate-reopened.v1";

    public static final String MEMBER_REGISTERED = "vn.memberdev.members.member-registered.v1";
    public static final String MEMBER_ADMITTED = "vn.memberdev.members.member-admitted.v1";
    public static final String MEMBER_EDUCATED = "vn.memberdev.members.member-educated.v1";
    public static final String MEMBER_TRAINED = "vn.memberdev.members.member-trained.v1";
    public static final String ADMISSION_ANNULLED = "vn.memberdev.members.admission-annulled.v1";

    public static final String TARGET_SET = "vn.memberdev.targets.target-set.v1";

    public static final String MEMBER_RATED = "vn.memberdev.ratings.member-rated.v1";
    public static final String ORGANISATION_RATED = "vn.memberdev.ratings.organisation-rated.v1";

    public static final String RESIDENCE_INTRODUCED = "vn.memberdev.residence.residence-introduced.v1";
    public static final String RESIDENCE_COMMENTED = "vn.memberdev.residence.residence-commented.v1";

    private EventTypes() {}
}
