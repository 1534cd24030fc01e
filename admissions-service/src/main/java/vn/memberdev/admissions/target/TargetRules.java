package vn.memberdev.admissions.target;

import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of targets. */
final class TargetRules {

    private TargetRules() {}

    /** A period ends on the day it begins, or later. */
    static void requirePeriodInOrder(SetTargetRequest request) {
        if (request.periodTo().isBefore(request.periodFrom())) {
            throw new ProblemException(TargetProblem.PERIOD_REVERSED)
                    .fault("/periodTo", "period-reversed", "from", request.periodFrom());
        }
    }

    /** One number for an organisation, indicator and period; another resolution changes it. */
    static void requireNew(Optional<UUID> existing) {
        if (existing.isPresent()) {
            throw new ProblemException(TargetProblem.TARGET_EXISTS)
                    .with("existingId", existing.get());
        }
    }
}
