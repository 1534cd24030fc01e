package vn.memberdev.reporting.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/** Where in the list of records a page begins: after this one. */
record RecordPosition(UUID id, UUID organisationId, LocalDate on, String category) {

    private static final UUID LOWEST = new UUID(0, 0);

    /** Before the first record. */
    static final RecordPosition START = new RecordPosition(LOWEST, LOWEST, LocalDate.of(1800, 1, 1), "");

    static RecordPosition parse(String cursor) {
        String[] parts = cursor.split("~", 4);
        try {
            if (parts.length == 4) {
                return new RecordPosition(
                        UUID.fromString(parts[0]), UUID.fromString(parts[1]), LocalDate.parse(parts[2]), parts[3]);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // A cursor of another list: signed here, but not for this.
        }
        throw new ProblemException(PlatformProblem.INVALID_CURSOR);
    }
}
