package vn.memberdev.acceptance.suite;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A computed value with its counts, as the reporting service shows it; absent members are null.
 *
 * @param id what its records are asked for by
 * @param value the value as text, null where it is not available
 * @param unavailable why it is not, or null
 * @param numerator count above the line, or the count itself
 * @param denominator count below the line
 * @param openingNumerator count above the line at the opening, for a difference
 * @param openingDenominator count below the line at the opening, for a difference
 * @param published the value printed, in figures or in words
 * @param verdict how the printed value stands to the computed one
 */
public record Figure(
        String id,
        String value,
        String unavailable,
        Long numerator,
        Long denominator,
        Long openingNumerator,
        Long openingDenominator,
        String published,
        String verdict) {

    static Figure of(JsonNode json) {
        JsonNode published = json.path("published");
        return new Figure(
                text(json, "id"),
                text(json, "value"),
                text(json, "unavailable"),
                count(json, "numerator"),
                count(json, "denominator"),
                count(json.path("opening"), "numerator"),
                count(json.path("opening"), "denominator"),
                published.hasNonNull("value") ? text(published, "value") : text(published, "text"),
                text(published, "verdict"));
    }

    /** Value and counts in one line, for comparison; the reason where nothing was counted: "62.07 = 756/1218", "756", "2.07 = 3063/5472 - 2542/4716". */
    public String line() {
        if (numerator == null) {
            return unavailable;
        }
        String counts = numerator + (denominator == null ? "" : "/" + denominator);
        String opening = openingNumerator == null ? "" : " - " + openingNumerator + "/" + openingDenominator;
        return (counts + opening).equals(value) ? value : value + " = " + counts + opening;
    }

    private static String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }

    private static Long count(JsonNode json, String field) {
        return json.hasNonNull(field) ? (Long) json.get(field).asLong() : null;
    }
}
