package vn.memberdev.admissions.admissioncase.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.memberdev.admissions.admissioncase.decision.AdmissionOutcome;
import vn.memberdev.admissions.admissioncase.decision.DecideAdmissionRequest;
import vn.memberdev.admissions.admissioncase.decision.DecisionOfCase;
import vn.memberdev.platform.decision.Act;

/** A {@link DecideAdmissionRequest} of a batch, with its case. */
public record DecideAdmissionItem(
        @NotNull UUID caseId,
        @NotNull AdmissionOutcome outcome,
        @NotNull @Valid Act decision,
        @NotNull @Min(0) Integer votesFor,
        @NotNull @Min(1) Integer votesEntitled) {

    /** Null while one of the two is missing. */
    DecisionOfCase decisionOfCase() {
        return caseId == null || decision == null || decision.decidedOn() == null
                ? null
                : new DecisionOfCase(caseId, decision.decidedOn());
    }

    DecideAdmissionRequest toRequest() {
        return new DecideAdmissionRequest(outcome, decision, votesFor, votesEntitled);
    }
}
