package vn.memberdev.candidates.sourcereview.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.sourcereview.verdict.ReviewVerdict.ADVANCE;
import static vn.memberdev.candidates.sourcereview.verdict.ReviewVerdict.KEEP;
import static vn.memberdev.candidates.sourcereview.verdict.ReviewVerdict.REMOVE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.problem.FieldError;

class VerdictRulesTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID GONE = new UUID(0, 3);
    private static final Map<UUID, ReviewItemRow> ITEMS = Map.of(
            ONE, ReviewItemRow.unassessed(),
            TWO, ReviewItemRow.unassessed(),
            GONE, ReviewItemRow.unassessed().lapsed(true));

    @Test
    void whatFitsHasNoFault() {
        assertThat(faults(verdict(ONE, REMOVE, "LACKS_WILL"), verdict(TWO, ADVANCE, null)))
                .isEmpty();
        assertThat(faults(verdict(ONE, KEEP, null))).isEmpty();
    }

    @Test
    void theCandidateIsInTheReview() {
        assertThat(faults(verdict(ONE, KEEP, null), verdict(new UUID(0, 9), KEEP, null)))
                .containsExactly("/items/1/candidateId not-in-review");
    }

    @Test
    void noCandidateIsNamedTwice() {
        assertThat(faults(verdict(ONE, KEEP, null), verdict(ONE, ADVANCE, null)))
                .containsExactly("/items/1/candidateId named-twice");
    }

    @Test
    void whoLeftTheListIsNotJudged() {
        assertThat(faults(verdict(GONE, KEEP, null))).containsExactly("/items/0/candidateId item-lapsed");
    }

    @Test
    void aRemovalHasAReason() {
        assertThat(faults(verdict(ONE, REMOVE, null), verdict(TWO, REMOVE, " ")))
                .containsExactly(
                        "/items/0/removalReason removal-reason-missing",
                        "/items/1/removalReason removal-reason-missing");
    }

    @Test
    void theListOfReasonsIsClosed() {
        assertThat(faults(verdict(ONE, REMOVE, "ADMITTED"))).containsExactly("/items/0/removalReason unknown-code");
    }

    @Test
    void onlyARemovalHasAReason() {
        assertThat(faults(verdict(ONE, KEEP, "LACKS_WILL"), verdict(TWO, ADVANCE, "LACKS_WILL")))
                .containsExactly(
                        "/items/0/removalReason reason-without-removal",
                        "/items/1/removalReason reason-without-removal");
    }

    private static AssessmentItem verdict(UUID candidate, ReviewVerdict verdict, String reason) {
        return new AssessmentItem(candidate, verdict, reason, null);
    }

    private static List<String> faults(AssessmentItem... items) {
        return VerdictRules.faultsOf(List.of(items), ITEMS, "LACKS_WILL"::equals).stream()
                .map((FieldError fault) -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
