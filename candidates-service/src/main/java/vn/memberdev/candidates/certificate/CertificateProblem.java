package vn.memberdev.candidates.certificate;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with the record of a certificate. */
public interface CertificateProblem {
    ProblemType DUPLICATE_CERTIFICATE = ProblemType.of("duplicate-certificate", 409);
    ProblemType IMPLAUSIBLE_CERTIFICATE = ProblemType.of("implausible-certificate", 422);
}
