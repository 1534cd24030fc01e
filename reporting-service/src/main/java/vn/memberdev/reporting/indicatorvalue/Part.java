package vn.memberdev.reporting.indicatorvalue;

import java.util.Arrays;
import java.util.Optional;

/** A count that a value is made of. */
public enum Part {
    NUMERATOR("numerator", true, false),
    DENOMINATOR("denominator", false, false),
    OPENING_NUMERATOR("opening-numerator", true, true),
    OPENING_DENOMINATOR("opening-denominator", false, true);

    private final String code;
    private final boolean numerator;
    private final boolean opening;

    Part(String code, boolean numerator, boolean opening) {
        this.code = code;
        this.numerator = numerator;
        this.opening = opening;
    }

    /** How callers write it. */
    public String code() {
        return code;
    }

    boolean isNumerator() {
        return numerator;
    }

    boolean isOpening() {
        return opening;
    }

    public static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }
}
