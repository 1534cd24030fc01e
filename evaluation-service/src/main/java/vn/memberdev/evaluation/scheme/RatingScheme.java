package vn.memberdev.evaluation.scheme;

import java.util.List;

/**
 * The scales of an era. Scales of two eras are not comparable and are never mapped onto each other.
 *
 * @param version the first year the scheme was used
 * @param firstYear first year it rates
 * @param lastYear last year, or null while it stands
 * @param citation the regulations
 * @param members scale of members, best first
 * @param organisations scale of organisations, best first
 */
public record RatingScheme(
        String version,
        int firstYear,
        Integer lastYear,
        String citation,
        List<Category> members,
        List<Category> organisations) {

    boolean holdsIn(int year) {
        return firstYear <= year && (lastYear == null || year <= lastYear);
    }

    /** The categories a subject of this kind may get. */
    public List<Category> scaleOf(Subject subject) {
        return subject == Subject.MEMBER ? members : organisations;
    }
}
