package vn.memberdev.platform.form;

import java.text.Normalizer;
import java.util.Set;

/**
 * The one way in which a text is written, so that a name, a code or a reference cannot stand there twice and look the
 * same: NFC, one space between words, none at the ends, nothing that cannot be seen.
 */
public final class Text {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NEXT_LINE = 0x85;

    /** Of classes of letters, marks and signs, and yet nothing that is seen. */
    private static final Set<Integer> FILLERS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0);

    private Text() {}

    /** A text of one line. Throws {@link UnfitValue} if something in it cannot be seen or stored. */
    public static String oneLine(String text) {
        requireVisible(text);
        return spaced(Normalizer.normalize(text, Normalizer.Form.NFC), false);
    }

    /** As {@link #oneLine}, but line breaks stay. */
    public static String withLines(String text) {
        requireVisible(text);
        return spaced(Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n"), true);
    }

    /** Without white space of any kind at its ends. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static void requireVisible(String text) {
        text.codePoints().filter(Text::isHidden).findFirst().ifPresent(hidden -> {
            throw new UnfitValue(
                    "text",
                    "must not have characters that cannot be seen or stored, such as "
                            + String.format("U+%04X", hidden));
        });
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> !isSpace(point);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> point == REPLACEMENT || FILLERS.contains(point) || (point >= 0xFE00 && point <= 0xFE0F);
        };
    }

    /** One space for every run of white space; with lines, one break for every break in it. */
    private static String spaced(String text, boolean lines) {
        StringBuilder spaced = new StringBuilder(text.length());
        int breaks = 0;
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (isSpace(next)) {
                space = true;
                breaks += lines && isBreak(next) ? 1 : 0;
            } else {
                if (space && !spaced.isEmpty()) {
                    spaced.append(breaks > 0 ? "\n".repeat(breaks) : " ");
                }
                space = false;
                breaks = 0;
                spaced.append(next);
            }
        }
        return spaced.toString();
    }

    private static boolean isSpace(int point) {
        return Character.isSpaceChar(point) || point == '\t' || isBreak(point);
    }

    private static boolean isBreak(int point) {
        return point == '\n'
                || point == '\r'
                || point == NEXT_LINE
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
    }
}
