package vn.memberdev.candidates.awarenessclass;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.awarenessclass.enrolment.ClassResult;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.scope.Scope;

/**
 * A place in a class as callers see it on a day.
 *
 * @param candidateId who holds or held it
 * @param enrolledOn the day of the enrolment
 * @param resolution the resolution that proposed the candidate, if one was named
 * @param withdrawnOn the day of the withdrawal, if there was one by then
 * @param withdrawalReason why; only for officers and auditors
 * @param result what came of it, if the class was completed by then
 * @param certificateNumber the certificate of who passed
 */
public record EnrolmentView(
        UUID candidateId,
        LocalDate enrolledOn,
        Decision resolution,
        LocalDate withdrawnOn,
        String withdrawalReason,
        ClassResult result,
        String certificateNumber) {

    static EnrolmentView of(Scope scope, EnrolmentRow row, LocalDate day) {
        boolean closed = row.closedOn() != null && !row.closedOn().isAfter(day);
        return new EnrolmentView(
                row.candidateId(),
                row.enrolledOn(),
                Acts.decisionOf(row.proposal()),
                closed ? row.withdrawnOn() : null,
                closed && AwarenessClassView.seesReasons(scope) ? row.withdrawalReason() : null,
                closed ? row.result() : null,
                closed ? row.certificateNumber() : null);
    }
}
