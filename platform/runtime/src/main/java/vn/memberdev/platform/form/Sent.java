package vn.memberdev.platform.form;

import java.util.regex.Pattern;

/** Which values a refusal repeats: days, moments, numbers and codes, as far as nobody can stand behind them. */
public final class Sent {

    /** Nine digits or more in a row may be the number of a person. */
    private static final Pattern PERSONS_NUMBER = Pattern.compile(".*[0-9]{9}.*");

    private static final Pattern HARMLESS = Pattern.compile("[0-9TZ:.,/+-]+|[A-Z][A-Z0-9_]*|true|false|yes|no");

    private static final int LONGEST = 40;

    private Sent() {}

    /** The value if it may be repeated, else null. */
    public static String shown(Object value) {
        String text = String.valueOf(value);
        return value != null
                        && text.length() <= LONGEST
                        && HARMLESS.matcher(text).matches()
                        && !PERSONS_NUMBER.matcher(text).matches()
                ? text
                : null;
    }
}
