package vn.memberdev.admissions.target;

import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.problem.Faults;
import vn.memberdev.platform.problem.PlatformProblem;
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

    /** A number is changed by a resolution that is no older than the one it stands on. */
    static void requireDecidedInOrder(ChangeTargetRequest request, Target target) {
        new Faults()
                .addIfDecidedBefore(
                        request.resolution().decidedOn(), target.resolution().decidedOn(), "/resolution/decidedOn")
                .throwIfAny(PlatformProblem.VALIDATION_FAILED);
    }

    /** One number for an organisation, indicator and period; another resolution changes it. */
    static void requireNew(Optional<UUID> existing) {
        if (existing.isPresent()) {
            throw new ProblemException(TargetProblem.TARGET_EXISTS).with("existingId", existing.get());
        }
    }
}
