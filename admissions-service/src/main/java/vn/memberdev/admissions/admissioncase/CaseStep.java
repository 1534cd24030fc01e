package vn.memberdev.admissions.admissioncase;

/** A step of a case, with the refusal of a case that is not ready for it. */
enum CaseStep {
    DECIDE(AdmissionCaseProblem.CASE_NOT_OPEN),
    HOLD_CEREMONY(AdmissionCaseProblem.CASE_NOT_DECIDED),
    ANNUL(AdmissionCaseProblem.CASE_NOT_ANNULLABLE);

    private final AdmissionCaseProblem refusal;

    CaseStep(AdmissionCaseProblem refusal) {
        this.refusal = refusal;
    }

    AdmissionCaseProblem refusal() {
        return refusal;
    }
}
