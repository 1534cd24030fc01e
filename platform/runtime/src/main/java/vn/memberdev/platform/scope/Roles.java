package vn.memberdev.platform.scope;

/** Roles of the suite, as they stand in the {@code groups} claim. */
public final class Roles {

    public static final String CELL_OFFICER = "cell-officer";
    public static final String BASE_OFFICER = "base-officer";
    public static final String COMMITTEE_OFFICER = "committee-officer";
    public static final String PROVINCE_OFFICER = "province-officer";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATION = "integration";
    public static final String OPERATOR = "operator";

    private Roles() {}
}
