package vn.memberdev.platform.form;

/** A value is not of its form. Says what is expected and never repeats the value. */
public final class UnfitValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    UnfitValue(String code, String expected) {
        super(expected, null, false, false);
        this.code = code;
    }

    /** Stable code of the fault. */
    public String code() {
        return code;
    }

    /** What is expected, for a reader. */
    public String expected() {
        return getMessage();
    }
}
