package vn.memberdev.candidates.citizennumber;

import java.util.regex.Pattern;

/** The one form in which equal citizen numbers are equal text, and the form in which they are shown. */
final class CitizenNumberText {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\u00A0-]+");
    private static final int SHOWN = 3;

    private CitizenNumberText() {}

    /** Without spaces, dots and hyphens. */
    static String normal(String number) {
        return SEPARATORS.matcher(number).replaceAll("");
    }

    /** The last three characters; of a short text nothing, because three of four would say too much. */
    static String masked(String number) {
        String normal = normal(number);
        int shown = normal.length() > 2 * SHOWN ? SHOWN : 0;
        int hidden = normal.length() - shown;
        return "*".repeat(hidden) + normal.substring(hidden);
    }
}
