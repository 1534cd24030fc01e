package vn.memberdev.candidates.certificate;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the record of a certificate. */
public enum CertificateProblem implements ProblemType {
    DUPLICATE_CERTIFICATE("duplicate-certificate", 409, "A certificate with this number is recorded already."),
    IMPLAUSIBLE_CERTIFICATE("implausible-certificate", 422, "The certificate contradicts what is recorded.");

    private final Row row;

    CertificateProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
