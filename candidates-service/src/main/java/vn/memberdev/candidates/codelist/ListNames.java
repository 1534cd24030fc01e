package vn.memberdev.candidates.codelist;

/** Names of the closed lists that more than one feature asks for a code. */
public final class ListNames {

    /** Reasons for which a candidate may be taken off the list. */
    public static final String REMOVAL_REASONS = "removal-reasons";

    /** Mass organisations that nominate, run movements and look after candidates. */
    public static final String MASS_ORGANISATIONS = "mass-organisations";

    /** Reasons for which a nomination may be declined. */
    public static final String NOMINATION_DECLINE_REASONS = "nomination-decline-reasons";

    private ListNames() {}
}
