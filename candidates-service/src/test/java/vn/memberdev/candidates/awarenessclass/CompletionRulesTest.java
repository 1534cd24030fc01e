package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.awarenessclass.TestClasses.ENDS;
import static vn.memberdev.candidates.awarenessclass.TestClasses.ENROLLED;
import static vn.memberdev.candidates.awarenessclass.TestClasses.HOA;
import static vn.memberdev.candidates.awarenessclass.TestClasses.MAI;
import static vn.memberdev.candidates.awarenessclass.TestClasses.NAM;
import static vn.memberdev.candidates.awarenessclass.TestClasses.NOW;
import static vn.memberdev.candidates.awarenessclass.TestClasses.TODAY;
import static vn.memberdev.candidates.awarenessclass.TestClasses.completion;
import static vn.memberdev.candidates.awarenessclass.TestClasses.decision;
import static vn.memberdev.candidates.awarenessclass.TestClasses.enrolled;
import static vn.memberdev.candidates.awarenessclass.TestClasses.failed;
import static vn.memberdev.candidates.awarenessclass.TestClasses.passed;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.awarenessclass.completion.CompleteAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.completion.CompletionRules;
import vn.memberdev.candidates.awarenessclass.completion.ResultItem;
import vn.memberdev.candidates.awarenessclass.enrolment.ClassResult;
import vn.memberdev.platform.problem.FieldError;

class CompletionRulesTest {

    private final AwarenessClass planned = enrolled(HOA, NAM);

    @Test
    void everyLearnerHasAResult() {
        assertThat(faults(completion(ENDS, passed(HOA, "118/2008"), failed(NAM))))
                .isEmpty();
    }

    @Test
    void whoHasNoResultIsNamed() {
        CompleteAwarenessClassRequest request = completion(ENDS, passed(HOA, "118/2008"));
        assertThat(faults(request)).containsExactly("/results result-missing");
        assertThat(CompletionRules.missing(request, planned.facts())).containsExactly(NAM);
    }

    @Test
    void whoWithdrewNeedsNoResult() {
        planned.withdraw(NAM, ENROLLED, "Ốm", NOW);
        assertThat(faults(completion(ENDS, passed(HOA, "118/2008")))).isEmpty();
        assertThat(faults(completion(ENDS, passed(HOA, "118/2008"), failed(NAM))))
                .containsExactly("/results/1/candidateId not-enrolled");
    }

    @Test
    void onlyLearnersHaveResultsAndOneEach() {
        assertThat(faults(completion(ENDS, failed(HOA), failed(NAM), failed(MAI), failed(HOA))))
                .containsExactly("/results/2/candidateId not-enrolled", "/results/3/candidateId duplicate-candidate");
    }

    @Test
    void whoPassedHasANumber() {
        assertThat(faults(completion(ENDS, passed(HOA, null), passed(NAM, "  "))))
                .containsExactly(
                        "/results/0/certificateNumber certificate-number-missing",
                        "/results/1/certificateNumber certificate-number-missing");
    }

    @Test
    void whoDidNotPassHasNone() {
        assertThat(faults(completion(ENDS, failed(HOA), new ResultItem(NAM, ClassResult.ABSENT, "119/2008"))))
                .containsExactly("/results/1/certificateNumber certificate-number-unexpected");
    }

    @Test
    void aNumberIsGivenOnce() {
        assertThat(faults(completion(ENDS, passed(HOA, "118/2008"), passed(NAM, " 118/2008"))))
                .containsExactly("/results/1/certificateNumber duplicate-certificate-number");
    }

    @Test
    void certificatesAreDatedOnTheLastDayOrLater() {
        assertThat(faults(completion(ENDS.minusDays(1), failed(HOA), failed(NAM))))
                .containsExactly("/completedOn before-end");
        assertThat(faults(completion(ENDS.plusDays(20), failed(HOA), failed(NAM))))
                .isEmpty();
        assertThat(faults(completion(TODAY.plusDays(1), failed(HOA), failed(NAM))))
                .containsExactly("/completedOn date-in-future");
    }

    @Test
    void aCompletionRestsOnAnEarlierDecision() {
        List<ResultItem> results = List.of(failed(HOA), failed(NAM));
        assertThat(faults(new CompleteAwarenessClassRequest(ENDS, results, decision(ENDS))))
                .isEmpty();
        assertThat(faults(new CompleteAwarenessClassRequest(ENDS, results, decision(ENDS.plusDays(1)))))
                .containsExactly("/decision/decidedOn decision-after-effect");
    }

    @Test
    void everybodyMayHaveFailed() {
        assertThat(faults(completion(ENDS, failed(HOA), failed(NAM)))).isEmpty();
    }

    @Test
    void aClassWithoutLearnersMayBeCompleted() {
        AwarenessClass empty = TestClasses.planned();
        assertThat(CompletionRules.faultsOf(completion(ENDS), empty.facts(), TODAY))
                .isEmpty();
    }

    private List<String> faults(CompleteAwarenessClassRequest request) {
        return CompletionRules.faultsOf(request, planned.facts(), TODAY).stream()
                .map(CompletionRulesTest::text)
                .toList();
    }

    private static String text(FieldError fault) {
        return fault.pointer() + " " + fault.code();
    }
}
