package vn.memberdev.candidates.awarenessclass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.candidates.awarenessclass.completion.CompleteAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.completion.Completion;
import vn.memberdev.candidates.awarenessclass.completion.ResultItem;
import vn.memberdev.candidates.awarenessclass.enrolment.ClassResult;
import vn.memberdev.candidates.awarenessclass.planning.Cancellation;
import vn.memberdev.candidates.awarenessclass.planning.ChangeAwarenessClassRequest;
import vn.memberdev.candidates.awarenessclass.planning.PlanAwarenessClassRequest;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.FieldError;

/** Classes for tests of rules: opened on 15 August 2008, held from 8 to 12 September, with two places. */
final class TestClasses {

    static final LocalDate OPENED = LocalDate.of(2008, 8, 15);
    static final LocalDate ENROLLED = LocalDate.of(2008, 8, 25);
    static final LocalDate STARTS = LocalDate.of(2008, 9, 8);
    static final LocalDate ENDS = LocalDate.of(2008, 9, 12);
    static final LocalDate TODAY = LocalDate.of(2010, 1, 10);
    static final Instant NOW = Instant.parse("2010-01-10T03:00:00Z");

    static final UUID ORGANISER = UUID.fromString("01013b45-6a40-7e98-9940-a1fdd9da7dce");
    static final UUID HOA = UUID.fromString("01189678-28a0-7138-af8f-bb2e92c912f9");
    static final UUID NAM = UUID.fromString("011ec89e-d8a0-7347-b235-9811edd68fe2");
    static final UUID MAI = UUID.fromString("011ec89e-d8a0-7347-b235-9811edd68fe3");

    private TestClasses() {}

    static AwarenessClass planned() {
        return AwarenessClass.planned(plan(OPENED, STARTS, ENDS), NOW);
    }

    static AwarenessClass enrolled(UUID... candidates) {
        AwarenessClass planned = planned();
        planned.enrol(Arrays.asList(candidates), ENROLLED, null, NOW);
        return planned;
    }

    static PlanAwarenessClassRequest plan(LocalDate decidedOn, LocalDate startsOn, LocalDate endsOn) {
        return new PlanAwarenessClassRequest(
                ORGANISER, " Lớp khóa 2 ", "Trung tâm huyện", startsOn, endsOn, 2, decision(decidedOn));
    }

    static ChangeAwarenessClassRequest change(LocalDate endsOn, int capacity) {
        return new ChangeAwarenessClassRequest(
                "Lớp khóa 3", "Hội trường xã", STARTS, endsOn, capacity, decision(OPENED));
    }

    static Cancellation cancellation(LocalDate day) {
        return new Cancellation(day, "Không đủ học viên", decision(day));
    }

    static CompleteAwarenessClassRequest completion(LocalDate day, ResultItem... results) {
        return new CompleteAwarenessClassRequest(day, List.of(results), null);
    }

    static ResultItem passed(UUID candidate, String number) {
        return new ResultItem(candidate, ClassResult.PASSED, number);
    }

    static ResultItem failed(UUID candidate) {
        return new ResultItem(candidate, ClassResult.FAILED, null);
    }

    static void complete(AwarenessClass planned, ResultItem... results) {
        planned.complete(new Completion(ENDS, null), byCandidate(results), NOW);
    }

    static Act decision(LocalDate day) {
        return TestFacts.decisionRequest(day);
    }

    static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }

    private static Map<UUID, ResultItem> byCandidate(ResultItem... results) {
        return Arrays.stream(results).collect(Collectors.toMap(ResultItem::candidateId, Function.identity()));
    }
}
