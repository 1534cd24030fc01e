package vn.memberdev.reporting.recomputation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A run that computed everything again and compared it.
 *
 * @param id identity
 * @param startedAt when it began
 * @param finishedAt when it was done
 * @param facts facts read
 * @param contributions contributions that the facts ask for
 * @param counters counters that the facts ask for
 * @param missing rows that the facts ask for and that are not stored
 * @param surplus rows that are stored and that no fact asks for
 * @param differences the first of them
 */
record Recomputation(
        UUID id,
        Instant startedAt,
        Instant finishedAt,
        long facts,
        long contributions,
        long counters,
        long missing,
        long surplus,
        List<Difference> differences) {

    boolean isEqual() {
        return missing == 0 && surplus == 0;
    }
}
