package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What the article printed.
 *
 * @param indicator id of the indicator
 * @param from first day of the period
 * @param to last day of the period
 * @param value the number printed, or null where the article has words
 * @param text the words, or null
 */
public record Published(String indicator, LocalDate from, LocalDate to, String value, String text) {

    /** Where it was printed; the article bears no date. */
    public static final String SOURCE = "Báo Lạng Sơn (baolangson.vn), khoảng năm 2010";

    /** Every figure of the article. */
    public static List<Published> ofTheArticle() {
        return List.of(
                term("IND-1", "756"),
                term("IND-2", "62.06"),
                term("IND-3", "108"),
                term("IND-4A", "2.07"),
                term("IND-4B", "-1.51"),
                year("IND-5", 2005, "76.96"),
                year("IND-5", 2009, "79.15"),
                year("IND-6", 2005, "76.47"),
                year("IND-7", 2005, "1.45"),
                year("IND-8", 2009, "95.84"),
                year("IND-9", 2009, "0"),
                words("IND-10", "hàng nghìn lượt"),
                words("IND-11", "tuyệt đại đa số"));
    }

    private static Published term(String indicator, String value) {
        return new Published(indicator, Term.OF_THE_ARTICLE.from(), Term.OF_THE_ARTICLE.to(), value, null);
    }

    private static Published words(String indicator, String text) {
        return new Published(indicator, Term.OF_THE_ARTICLE.from(), Term.OF_THE_ARTICLE.to(), null, text);
    }

    private static Published year(String indicator, int year, String value) {
        return new Published(indicator, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), value, null);
    }
}
