package vn.memberdev.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.memberdev.local.Part;

/** The indicator values of the reporting service. */
public final class Figures {

    /** The term of the article. */
    public static final String TERM = "period=2005-10-01..2010-09-30";

    private final Caller caller;

    Figures(Caller caller) {
        this.caller = caller;
    }

    /** A whole year as a query. */
    public static String year(int year) {
        return "year=" + year;
    }

    /** The value over the tree as it was. */
    public Figure of(String indicator, UUID organisation, String period) {
        return of(indicator, organisation, period, "as-reported");
    }

    /** The value over the tree as it was ("as-reported") or as it is now ("restated"). */
    public Figure of(String indicator, UUID organisation, String period, String structure) {
        Answer answer = caller.get(
                        Part.REPORTING,
                        "/indicator-values?organisation=" + organisation + "&indicator=" + indicator + "&" + period
                                + "&structure=" + structure)
                .expect(200);
        assertThat(answer.items()).as(answer.describe()).hasSize(1);
        return Figure.of(answer.items().get(0));
    }

    /** A value divided by the categories of its numerator. */
    public Map<String, String> byCategory(String indicator, UUID organisation, String period) {
        Answer answer = caller.get(
                        Part.REPORTING,
                        "/indicator-values?organisation=" + organisation + "&indicator=" + indicator + "&" + period
                                + "&by=category")
                .expect(200);
        Map<String, String> values = new TreeMap<>();
        answer.json()
                .at("/items/0/categories")
                .forEach(category -> values.put(
                        category.path("category").asText(),
                        category.path("value").asText()));
        return values;
    }

    /** Values of an organisation and period by their indicators; of all indicators if none is named. */
    public Map<String, Figure> all(UUID organisation, String period, String structure, List<String> indicators) {
        StringBuilder path = new StringBuilder(
                "/indicator-values?organisation=" + organisation + "&" + period + "&structure=" + structure);
        indicators.forEach(indicator -> path.append("&indicator=").append(indicator));
        Answer answer = caller.get(Part.REPORTING, path.toString()).expect(200);
        Map<String, Figure> values = new TreeMap<>();
        answer.items().forEach(item -> values.put(item.path("indicator").asText(), Figure.of(item)));
        return values;
    }

    /** All values of an organisation and period, each as one comparable line. */
    public List<String> lines(UUID organisation, String period, String structure) {
        return all(organisation, period, structure, List.of()).entrySet().stream()
                .map(value -> value.getKey() + " " + value.getValue().line())
                .toList();
    }

    /** The records behind one part of a value. */
    public List<JsonNode> records(Figure figure, String part) {
        return caller.all(Part.REPORTING, "/indicator-values/" + figure.id() + "/records?part=" + part);
    }

    /** Waits until the value shows this line. */
    public void await(String line, String indicator, UUID organisation, String period) {
        await(line, indicator, organisation, period, "as-reported");
    }

    public void await(String line, String indicator, UUID organisation, String period, String structure) {
        Patience.until(indicator + " to become " + line, () -> assertThat(
                        of(indicator, organisation, period, structure).line())
                .as("%s %s %s", indicator, period, structure)
                .isEqualTo(line));
    }
}
