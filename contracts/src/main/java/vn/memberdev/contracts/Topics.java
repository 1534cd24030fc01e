package vn.memberdev.contracts;

/**
 * The Kafka topics of the suite, one per kind of aggregate, so that order holds where it matters. The key is the
 * aggregate's id; topics are compacted and never deleted by age.
 */
public final class Topics {

    public static final String ORGANISATIONS = "memberdev.organisations";
    public static final String CANDIDATES = "memberdev.candidates";
    public static final String MEMBERS = "memberdev.members";
    public static final String TARGETS = "memberdev.targets";
    public static final String RATINGS = "memberdev.ratings";
    public static final String RESIDENCE = "memberdev.residence";

    public static final String NOMINATIONS = "memberdev.nominations";
    public static final String EMULATION_MOVEMENTS = "memberdev.emulation-movements";
    public static final String AWARENESS_CLASSES = "memberdev.awareness-classes";
    public static final String SOURCE_REVIEWS = "memberdev.source-reviews";
    public static final String ADMISSION_PLANS = "memberdev.admission-plans";

    private Topics() {}
}
