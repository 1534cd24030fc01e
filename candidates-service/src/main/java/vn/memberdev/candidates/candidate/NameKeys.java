package vn.memberdev.candidates.candidate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is searched and sorted. The keys hold the name itself and are personal data like it.
 *
 * <p>Vietnamese names are written family name first, but people are called, and lists are sorted, by the given name,
 * which is the last word.
 */
public final class NameKeys {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PART_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private NameKeys() {}

    /**
     * The words of a name in lower case, without diacritics, apart by one space: {@code "Nguyễn Thị Đào"} becomes
     * {@code "nguyen thi dao"}, however the marks are encoded.
     */
    static String search(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // A letter of its own, not a d with a mark; keyboards also give the Icelandic one, which looks alike.
                .replace('đ', 'd')
                .replace('ð', 'd');
        return NOT_PART_OF_A_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /** The words of {@link #search}; none if the text has no letter and no digit. */
    public static List<String> words(String text) {
        String bare = search(text);
        return bare.isEmpty() ? List.of() : List.of(bare.split(" ", -1));
    }

    /**
     * The name with the given name first, then family and middle names, as written: {@code "Nguyễn Thị Đào"} becomes
     * {@code "Đào Nguyễn Thị"}. A Vietnamese collation puts it in its place.
     */
    static String sort(String name) {
        String[] words =
                SPACES.split(Normalizer.normalize(name, Normalizer.Form.NFC).strip(), -1);
        int given = words.length - 1;
        return given == 0 ? words[0] : words[given] + " " + String.join(" ", Arrays.copyOf(words, given));
    }
}
