package vn.memberdev.admissions.admissioncase;

import vn.memberdev.platform.problem.ProblemType;

/** A step of a case, with the refusal of a case that is not ready for it. */
enum CaseStep {
    DECIDE(AdmissionCaseProblem.CASE_NOT_OPEN),
    HOLD_CEREMONY(AdmissionCaseProblem.CASE_NOT_DECIDED),
    ANNUL(AdmissionCaseProblem.CASE_NOT_ANNULLABLE);

    private final ProblemType refusal;

    CaseStep(ProblemType refusal) {
        this.refusal = refusal;
    }

    ProblemType refusal() {
        return refusal;
    }
}
