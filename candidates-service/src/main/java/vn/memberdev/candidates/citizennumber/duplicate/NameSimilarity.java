package vn.memberdev.candidates.citizennumber.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two names may be one person's: compared without diacritics and case, in any order of their parts. Names are
 * similar if their parts are the same, if one has one part more, or if one letter of one part differs. Pure.
 */
final class NameSimilarity {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameSimilarity() {}

    static boolean similar(String one, String other) {
        List<String> more = parts(one);
        List<String> fewer = parts(other);
        if (more.size() < fewer.size()) {
            return similar(other, one);
        }
        List<String> left = without(more, fewer);
        List<String> right = without(fewer, more);
        if (right.isEmpty()) {
            // A lone part, as in a family name, stands for too many people.
            return left.isEmpty() || (left.size() == 1 && fewer.size() > 1);
        }
        return left.size() == 1 && right.size() == 1 && more.size() > 1 && differByOneLetter(left.get(0), right.get(0));
    }

    private static List<String> parts(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return SPACES.splitAsStream(plain).filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> without(List<String> parts, List<String> others) {
        List<String> left = new ArrayList<>(parts);
        others.forEach(left::remove);
        return left;
    }

    private static boolean differByOneLetter(String one, String other) {
        if (one.length() < other.length()) {
            return differByOneLetter(other, one);
        }
        int same = 0;
        while (same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.length() == other.length()
                ? one.substring(same + 1).equals(other.substring(same + 1))
                : one.length() == other.length() + 1 && one.substring(same + 1).equals(other.substring(same));
    }
}
