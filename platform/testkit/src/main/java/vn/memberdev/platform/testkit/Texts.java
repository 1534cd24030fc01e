package vn.memberdev.platform.testkit;

import java.util.List;
import java.util.regex.Pattern;

/** Small readers of text. */
final class Texts {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private Texts() {}

    /** The parts of a comma-separated list, without empty ones. */
    static List<String> list(String text) {
        return COMMA.splitAsStream(text.strip()).filter(part -> !part.isEmpty()).toList();
    }
}
