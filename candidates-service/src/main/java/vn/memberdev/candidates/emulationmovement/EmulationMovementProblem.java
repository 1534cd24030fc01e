package vn.memberdev.candidates.emulationmovement;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with an emulation movement. */
public interface EmulationMovementProblem {
    ProblemType MOVEMENT_NOT_FOUND = ProblemType.of("emulation-movement-not-found", 404);
    ProblemType MOVEMENT_CLOSED = ProblemType.of("emulation-movement-closed", 409);
    ProblemType MOVEMENT_HAS_NOMINATIONS = ProblemType.of("emulation-movement-has-nominations", 409);
    ProblemType IMPLAUSIBLE_MOVEMENT = ProblemType.of("implausible-emulation-movement", 422);
}
