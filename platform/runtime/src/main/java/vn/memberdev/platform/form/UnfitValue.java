package vn.memberdev.platform.form;

import vn.memberdev.platform.language.Message;

/** A value is not of its form. Says what is expected and never repeats the value. */
public final class UnfitValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message expected;

    /** Key and arguments as in {@link Message#fault(String, Object...)}. */
    UnfitValue(String key, Object... arguments) {
        super(key, null, false, false);
        this.expected = Message.fault(key, arguments);
        this.code = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
    }

    /** Stable code of the fault. */
    public String code() {
        return code;
    }

    /** What is expected, for a reader. */
    public Message expected() {
        return expected;
    }
}
