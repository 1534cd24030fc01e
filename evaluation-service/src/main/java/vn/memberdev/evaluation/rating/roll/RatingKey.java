package vn.memberdev.evaluation.rating.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What there is one rating for.
 *
 * @param subjectId the member or the organisation rated
 * @param year the year rated
 */
public record RatingKey(UUID subjectId, int year) {

    /** First and last year that can be rated. */
    public static final int FIRST_YEAR = 1930;

    public static final int LAST_YEAR = 2200;

    public static Set<UUID> subjectIds(Collection<RatingKey> keys) {
        return keys.stream().map(RatingKey::subjectId).collect(Collectors.toSet());
    }

    public static Set<Integer> years(Collection<RatingKey> keys) {
        return keys.stream().map(RatingKey::year).collect(Collectors.toSet());
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }
}
