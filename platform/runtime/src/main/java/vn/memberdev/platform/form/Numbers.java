package vn.memberdev.platform.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as JSON writes them. */
final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,18})(\\.[0-9]{1,18})?");

    private Numbers() {}

    static int whole(String text) {
        return Math.toIntExact(large(text));
    }

    static long large(String text) {
        return Long.parseLong(require(WHOLE, text));
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(require(DECIMAL, text));
    }

    private static String require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("another form");
        }
        return text;
    }
}
