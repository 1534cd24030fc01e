package vn.memberdev.evaluation.scheme;

import vn.memberdev.platform.codelist.Labels;

/**
 * Why a subject on the roll is not rated for a year.
 *
 * @param subject what it applies to
 * @param code code
 * @param firstYear first year it may be given for
 * @param lastYear last year, or null while it stands
 * @param rank place in lists
 * @param labels labels
 * @param citation the regulation
 */
public record NotRatedReason(
        Subject subject, String code, int firstYear, Integer lastYear, int rank, Labels labels, String citation) {

    boolean holdsIn(int year) {
        return firstYear <= year && (lastYear == null || year <= lastYear);
    }
}
