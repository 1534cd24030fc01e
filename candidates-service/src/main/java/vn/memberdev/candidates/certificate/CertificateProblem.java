package vn.memberdev.candidates.certificate;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the record of a certificate. */
public enum CertificateProblem implements ProblemType {
    DUPLICATE_CERTIFICATE("duplicate-certificate", 409, "A certificate with this number is recorded already."),
    IMPLAUSIBLE_CERTIFICATE("implausible-certificate", 422, "The certificate contradicts what is recorded.");

    private final String code;
    private final int status;
    private final String title;

    CertificateProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
