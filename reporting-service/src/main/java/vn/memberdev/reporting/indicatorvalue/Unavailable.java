package vn.memberdev.reporting.indicatorvalue;

/** Why there is no value. Neither is a 0. */
public enum Unavailable {
    /** Something would be divided by 0. */
    DENOMINATOR_ZERO("denominator-zero"),
    /** The definition speaks in a rating scale that was not in use then. */
    SCALE_NOT_OF_THE_YEAR("scale-not-of-the-year");

    private final String code;

    Unavailable(String code) {
        this.code = code;
    }

    /** How callers read it. */
    public String code() {
        return code;
    }
}
