package vn.memberdev.candidates.emulationmovement;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with an emulation movement. */
public enum EmulationMovementProblem implements ProblemType {
    MOVEMENT_NOT_FOUND("emulation-movement-not-found", 404, "There is no such movement in the caller's scope."),
    MOVEMENT_CLOSED("emulation-movement-closed", 409, "The movement was closed."),
    MOVEMENT_HAS_NOMINATIONS(
            "emulation-movement-has-nominations", 409, "Nominations came from the movement as it stands."),
    IMPLAUSIBLE_MOVEMENT("implausible-emulation-movement", 422, "What is said of the movement contradicts itself.");

    private final Row row;

    EmulationMovementProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
