package vn.memberdev.reporting.generation;

import java.time.Instant;
import java.util.UUID;

/**
 * A generation of figures.
 *
 * @param id number; a later one is higher
 * @param rules number of the rules it is made by
 * @param source what its building began with
 * @param phase where it stands
 * @param startedAt when its building began
 * @param startedBy who began it
 * @param progress how far the builder is
 * @param check what the comparison found; null before it
 * @param finishedAt when it became live, was aborted or failed; null while it is built
 * @param failure why it failed or was given up; null otherwise
 * @param cleanedAt when the last of its rows was deleted; null while there are any
 */
public record Generation(
        long id,
        int rules,
        Source source,
        Phase phase,
        Instant startedAt,
        String startedBy,
        Progress progress,
        Check check,
        Instant finishedAt,
        String failure,
        Instant cleanedAt) {

    /**
     * How far the builder is.
     *
     * @param factsAll facts there were when it began
     * @param factsDone facts passed
     * @param lastKind kind of the last fact passed; empty before the first
     * @param lastId the last fact passed
     * @param workedMillis what all steps took together
     */
    public record Progress(long factsAll, long factsDone, String lastKind, UUID lastId, long workedMillis) {}

    /**
     * What the comparison with a recomputation found.
     *
     * @param contributions contributions that the facts ask for
     * @param counters counters that the facts ask for
     * @param missing rows the facts ask for that the generation does not have
     * @param surplus rows of the generation that no fact asks for
     */
    public record Check(long contributions, long counters, long missing, long surplus) {}

    /**
     * Whether a replica writes into it by its own rules. A live generation of older rules goes on by newer ones until
     * it is replaced: that is better than figures that stand still.
     */
    public boolean isFedBy(int ownRules) {
        return rules == ownRules || (phase == Phase.LIVE && rules < ownRules);
    }
}
