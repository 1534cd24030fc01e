package vn.memberdev.admissions.organisation.history;

import java.text.Normalizer;
import java.util.Locale;

/** Text as searches compare it: without diacritics, in lower case, with single spaces. */
public final class SearchText {

    private SearchText() {}

    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
