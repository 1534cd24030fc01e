package vn.memberdev.platform.intake.reading;

import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * How wide a file may be.
 *
 * @param columns cells of a row
 * @param cell characters of a cell
 */
public record TableLimits(int columns, int cell) {

    /** A row is held in memory as a whole, so that a file of one endless row must be refused while it is read. */
    public void checkColumns(int found) {
        if (found > columns) {
            throw new ProblemException(PlatformProblem.BODY_TOO_LARGE, "columns", "limit", columns)
                    .with("limit", columns);
        }
    }
}
