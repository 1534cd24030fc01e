package vn.memberdev.platform.comparison;

/** The topics on which readers ask and owners answer, without the installation's prefix; part of every channel. */
public final class ComparisonTopics {

    public static final String REQUESTS = "memberdev.comparison-requests";
    public static final String ANSWERS = "memberdev.comparison-answers";

    public static final String REQUESTED = "vn.memberdev.comparisons.comparison-requested.v1";
    public static final String ANSWERED = "vn.memberdev.comparisons.comparison-answered.v1";

    private ComparisonTopics() {}
}
