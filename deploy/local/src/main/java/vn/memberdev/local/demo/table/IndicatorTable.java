package vn.memberdev.local.demo.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.Term;
import vn.memberdev.local.demo.client.Api;

/** The indicators of the article, and the ratings of a year, as the reporting service answers them: nothing is computed here. */
public final class IndicatorTable {

    private static final List<String> HEADER =
            List.of("Indicator", "", "Period", "Counts", "Computed", "Published", "Verdict");
    private static final List<String> OF_TERM =
            List.of("IND-1", "IND-2", "IND-3", "IND-4A", "IND-4B", "IND-10", "IND-11");
    private static final List<String> OF_OPENING_YEAR = List.of("IND-5", "IND-6", "IND-7");
    private static final List<String> OF_CLOSING_YEAR = List.of("IND-5", "IND-8", "IND-9");
    private static final List<String> RATINGS_SINCE_2018 = List.of(
            "MEMBER-EXCELLENT",
            "MEMBER-GOOD",
            "MEMBER-COMPLETED",
            "MEMBER-NOT-COMPLETED",
            "BASE-EXCELLENT",
            "BASE-GOOD",
            "BASE-COMPLETED",
            "BASE-NOT-COMPLETED",
            "BASE-GOOD-OR-BETTER");
    private static final int LONGEST_LABEL = 52;

    private final Api api;
    private final String language;

    /** @param language {@code vi} or {@code en}, for the labels */
    public IndicatorTable(Api api, String language) {
        this.api = api;
        this.language = language;
    }

    /** The table for an organisation and the article's term, line by line. */
    public List<String> lines(UUID organisation) {
        Term term = Term.OF_THE_ARTICLE;
        List<JsonNode> values = new ArrayList<>();
        read(values, organisation, "period=" + term.from() + ".." + term.to(), OF_TERM);
        read(values, organisation, "year=" + term.openingYear(), OF_OPENING_YEAR);
        read(values, organisation, "year=" + term.closingYear(), OF_CLOSING_YEAR);
        return lines(values);
    }

    /** The ratings of a year since 2018 for an organisation, line by line. */
    public List<String> ratings(UUID organisation, int year) {
        List<JsonNode> values = new ArrayList<>();
        read(values, organisation, "year=" + year, RATINGS_SINCE_2018);
        return aligned(values);
    }

    /** The table of these values, in the order of the indicators. */
    List<String> lines(List<JsonNode> values) {
        return aligned(values.stream()
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .toList());
    }

    private List<String> aligned(List<JsonNode> values) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        values.forEach(value -> rows.add(row(value)));
        return TextTable.align(rows);
    }

    private void read(List<JsonNode> values, UUID organisation, String period, List<String> indicators) {
        StringBuilder query = new StringBuilder("/indicator-values?organisation=" + organisation + "&" + period);
        indicators.forEach(indicator -> query.append("&indicator=").append(indicator));
        api.get(Part.REPORTING, query.toString(), "province-officer")
                .body()
                .path("items")
                .forEach(values::add);
    }

    private List<String> row(JsonNode value) {
        JsonNode published = value.path("published");
        boolean points = isPoints(value);
        return List.of(
                value.path("indicator").asText(),
                shortened(value.path("labels").path(language).asText()),
                period(value.path("period")),
                counts(value),
                computed(value),
                published.path("value").isTextual()
                        ? signed(published.path("value").asText(), points)
                        : published.path("text").asText(""),
                verdict(published.path("verdict").asText("")));
    }

    private static String verdict(String code) {
        return code.toLowerCase(Locale.ROOT).replace("0_01", "0.01").replace('_', ' ');
    }

    /** A change is read with its sign. */
    private static String signed(String number, boolean points) {
        return points && !number.startsWith("-") && !number.startsWith("+") ? "+" + number : number;
    }

    private static boolean isPoints(JsonNode value) {
        return "PERCENTAGE_POINTS".equals(value.path("unit").asText());
    }

    private static String period(JsonNode period) {
        String from = period.path("from").asText();
        String to = period.path("to").asText();
        boolean year = from.endsWith("-01-01") && to.equals(from.substring(0, 4) + "-12-31");
        return year ? from.substring(0, 4) : month(from) + ".." + month(to);
    }

    private static String month(String date) {
        return date.length() < 7 ? date : date.substring(0, 7);
    }

    private static String counts(JsonNode value) {
        String closing = fraction(value);
        return value.path("opening").isObject() ? fraction(value.path("opening")) + " -> " + closing : closing;
    }

    private static String fraction(JsonNode counted) {
        String numerator = number(counted.path("numerator"));
        return counted.path("denominator").isNumber()
                ? numerator + "/" + number(counted.path("denominator"))
                : numerator;
    }

    private static String number(JsonNode count) {
        return count.isNumber() ? String.format(Locale.ROOT, "%,d", count.asLong()) : "";
    }

    private static String computed(JsonNode value) {
        if (!value.path("value").isTextual()) {
            String reason = value.path("unavailable").asText("");
            return reason.isEmpty() ? "not available" : "not available: " + reason.replace('-', ' ');
        }
        String suffix =
                isPoints(value) ? " pp" : "PERCENT".equals(value.path("unit").asText()) ? " %" : "";
        return signed(value.path("value").asText(), isPoints(value)) + suffix;
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** IND-4A before IND-4B before IND-5; years in order. */
    private static int rank(JsonNode value) {
        String id = value.path("indicator").asText();
        String digits = id.replaceAll("\\D", "");
        int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        int letter = id.endsWith("B") ? 1 : 0;
        String year = value.path("period").path("to").asText("0000");
        return number * 1_000 + letter * 500 + Integer.parseInt(year.substring(0, 4)) % 500;
    }
}
