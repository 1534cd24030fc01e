package vn.memberdev.local.demo.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Pages;

/** The province before and after the reorganisation, as the services answer it: nothing is computed here but sums. */
public final class ReorganisationTable {

    private static final String AS_REPORTED = "as-reported";
    private static final String RESTATED = "restated";
    private static final List<String> INDICATORS = List.of("IND-1", "MEMBER-GOOD", "BASE-GOOD-OR-BETTER");
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("SUPERIOR", "Superior organisations");
        KINDS.put("BASE_COMMITTEE", "Base committees");
        KINDS.put("BASE_CELL", "Base cells");
        KINDS.put("CELL", "Cells");
    }

    private final Api api;
    private final int year;

    /** @param year the year whose figures are compared */
    public ReorganisationTable(Api api, int year) {
        this.api = api;
        this.year = year;
    }

    /** How many organisations of each kind stood on each of two days. */
    public List<String> organisations(LocalDate before, LocalDate after) {
        Map<String, Integer> one = kinds(before);
        Map<String, Integer> other = kinds(after);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Organisations", before.toString(), after.toString()));
        KINDS.forEach((kind, label) ->
                rows.add(List.of(label, number(one.getOrDefault(kind, 0)), number(other.getOrDefault(kind, 0)))));
        rows.add(List.of("All", number(sum(one)), number(sum(other))));
        return TextTable.align(rows);
    }

    /** The figures of the year over the tree of then and over the tree of today; names are of that day. */
    public List<String> figures(List<UUID> organisations, LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Figures of " + year));
        INDICATORS.forEach(indicator -> header.addAll(List.of(indicator + " as reported", "restated")));
        rows.add(header);
        for (UUID id : organisations) {
            List<String> row = new ArrayList<>(List.of(name(id, day)));
            for (String indicator : INDICATORS) {
                row.add(counts(value(indicator, id, AS_REPORTED)));
                row.add(counts(value(indicator, id, RESTATED)));
            }
            rows.add(row);
        }
        return TextTable.align(rows);
    }

    /** What the admissions of the province are made of, restated: what stands directly below it, and what ended there. */
    public String sums(LocalDate today) {
        String below = "/organisations?asOf=" + today + "&parentId=" + api.province();
        return "Admitted in %d, restated: %d of those directly below the province + %d of those that ended there = %d"
                .formatted(year, sum(below), sum(below + "&status=ENDED"), admitted(api.province()));
    }

    private long sum(String organisations) {
        return new Pages(api)
                .of(Part.ADMISSIONS, organisations).stream()
                        .mapToLong(
                                item -> admitted(UUID.fromString(item.path("id").asText())))
                        .sum();
    }

    /** The name on a day; that of one that has ended bears a sign. */
    private String name(UUID organisation, LocalDate day) {
        JsonNode found = api.get(Part.ADMISSIONS, "/organisations/" + organisation + "?asOf=" + day, "province-officer")
                .body();
        return found.path("name").asText()
                + ("ENDED".equals(found.path("status").asText()) ? " †" : "");
    }

    private long admitted(UUID organisation) {
        return value("IND-1", organisation, RESTATED).path("numerator").asLong();
    }

    private Map<String, Integer> kinds(LocalDate day) {
        Map<String, Integer> kinds = new TreeMap<>();
        new Pages(api)
                .of(Part.ADMISSIONS, "/organisations?asOf=" + day)
                .forEach(item -> kinds.merge(item.path("kind").asText(), 1, Integer::sum));
        return kinds;
    }

    private static int sum(Map<String, Integer> kinds) {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    private JsonNode value(String indicator, UUID organisation, String structure) {
        return api.get(
                        Part.REPORTING,
                        "/indicator-values?organisation=" + organisation + "&indicator=" + indicator + "&year=" + year
                                + "&structure=" + structure,
                        "province-officer")
                .body()
                .path("items")
                .path(0);
    }

    private static String counts(JsonNode value) {
        String numerator = number(value.path("numerator").asLong());
        return value.path("denominator").isNumber()
                ? numerator + "/" + number(value.path("denominator").asLong())
                : numerator;
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
