package vn.memberdev.candidates.sourcereview.verdict;

import java.util.Collection;

/**
 * How far a review has come, in candidates.
 *
 * @param candidates all of the review
 * @param unassessed without a verdict yet
 * @param keep to be kept
 * @param advance to be advanced
 * @param remove to be removed
 * @param lapsed who left the list before the adoption, whatever their verdict
 */
public record ReviewCounts(int candidates, int unassessed, int keep, int advance, int remove, int lapsed) {

    public static final ReviewCounts NONE = new ReviewCounts(0, 0, 0, 0, 0, 0);

    public static ReviewCounts of(Collection<ReviewItemRow> items) {
        ReviewCounts counts = NONE;
        for (ReviewItemRow item : items) {
            counts = counts.plus(item.verdict(), item.lapsed(), 1);
        }
        return counts;
    }

    /** With so many more candidates of one kind. */
    public ReviewCounts plus(ReviewVerdict verdict, boolean gone, int more) {
        boolean counts = !gone;
        return new ReviewCounts(
                candidates + more,
                unassessed + (counts && verdict == null ? more : 0),
                keep + (counts && verdict == ReviewVerdict.KEEP ? more : 0),
                advance + (counts && verdict == ReviewVerdict.ADVANCE ? more : 0),
                remove + (counts && verdict == ReviewVerdict.REMOVE ? more : 0),
                lapsed + (gone ? more : 0));
    }

    /** Both together. */
    public ReviewCounts plus(ReviewCounts other) {
        return new ReviewCounts(
                candidates + other.candidates,
                unassessed + other.unassessed,
                keep + other.keep,
                advance + other.advance,
                remove + other.remove,
                lapsed + other.lapsed);
    }
}
