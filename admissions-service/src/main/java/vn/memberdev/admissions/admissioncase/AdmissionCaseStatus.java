package vn.memberdev.admissions.admissioncase;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.memberdev.platform.language.Message;

/** Where an admission case stands. A new status does not compile until every question below is answered for it. */
public enum AdmissionCaseStatus {
    OPEN,
    DECIDED,
    REJECTED,
    ADMITTED,
    ANNULLED;

    /** What is said of a case that stands here. */
    Message inWords() {
        return switch (this) {
            case OPEN -> Message.words("case-status.open");
            case DECIDED -> Message.words("case-status.decided");
            case REJECTED -> Message.words("case-status.rejected");
            case ADMITTED -> Message.words("case-status.admitted");
            case ANNULLED -> Message.words("case-status.annulled");
        };
    }

    /** The steps that may follow. */
    Set<CaseStep> nextSteps() {
        return switch (this) {
            case OPEN -> Set.of(CaseStep.DECIDE);
            case DECIDED -> Set.of(CaseStep.HOLD_CEREMONY, CaseStep.ANNUL);
            case ADMITTED -> Set.of(CaseStep.ANNUL);
            case REJECTED, ANNULLED -> Set.of();
        };
    }

    /** Whether the case goes on at another organisation when its own ends. */
    boolean isUnderWay() {
        return switch (this) {
            case OPEN, DECIDED -> true;
            case REJECTED, ADMITTED, ANNULLED -> false;
        };
    }

    /** Whether the candidate has no other case beside it. */
    boolean excludesAnother() {
        return switch (this) {
            case OPEN, DECIDED, ADMITTED -> true;
            case REJECTED, ANNULLED -> false;
        };
    }

    static List<AdmissionCaseStatus> allThat(Predicate<AdmissionCaseStatus> answer) {
        return Stream.of(values()).filter(answer).toList();
    }
}
