package vn.memberdev.candidates.candidate.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The orders in which candidates can be listed; each has an index. Equal keys stand in the order of the ids, so that a
 * page always knows where it goes on.
 */
enum CandidateSort {
    /** As they were recorded. */
    RECORDED("", "c.id", null, true),
    /** Given name first, in Vietnamese order. */
    NAME("name", "c.sort_name", "sort_name", true),
    NAME_DESCENDING("-name", "c.sort_name", "sort_name", false),
    LISTED_ON("listedOn", "c.listed_on", "listed_on", true),
    LISTED_ON_DESCENDING("-listedOn", "c.listed_on", "listed_on", false),
    BIRTH_DATE("birthDate", "c.birth_date", "birth_date", true);

    private final String parameter;
    private final String expression;
    private final String column;
    private final boolean ascending;

    CandidateSort(String parameter, String expression, String column, boolean ascending) {
        this.parameter = parameter;
        this.expression = expression;
        this.column = column;
        this.ascending = ascending;
    }

    /** The order that a parameter names. */
    static Optional<CandidateSort> named(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort != RECORDED && sort.parameter.equals(parameter))
                .findFirst();
    }

    /** What the parameter may say. */
    static String names() {
        return Stream.of(values())
                .filter(sort -> sort != RECORDED)
                .map(sort -> sort.parameter)
                .collect(Collectors.joining(", "));
    }

    /** Whether the order shows something of the persons. */
    boolean isPersonal() {
        return this == NAME || this == NAME_DESCENDING || this == BIRTH_DATE;
    }

    /** The column that holds the key besides the id, if there is one. */
    Optional<String> column() {
        return Optional.ofNullable(column);
    }

    String orderBy() {
        String direction = ascending ? "" : " desc";
        return column == null ? "c.id" : expression + direction + ", c.id" + direction;
    }

    /** The rows after the candidate {@code :after}, whose key is {@code :afterKey}. */
    String after() {
        return column == null
                ? "c.id > :after"
                : "(" + expression + ", c.id) " + (ascending ? ">" : "<") + " (:afterKey, :after)";
    }
}
