package vn.memberdev.reporting.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Phase;
import vn.memberdev.reporting.generation.Source;

/** A rebuild as operators see it. */
@Schema(name = "Rebuild")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildView(
        @Schema(description = "number of the generation of figures") long id,
        @Schema(description = "number of the rules") int rules,
        @Schema(description = "what it began with: the facts stored here, or the topics of their owners") Source source,
        Phase phase,
        Instant startedAt,
        @Schema(description = "who began it; \"rules\" = a release with other rules, \"migration\" = the first one")
                String startedBy,
        @Schema(description = "records of the topics to go through; absent if it began with the facts") Long records,
        @Schema(description = "records passed") Long recordsDone,
        @Schema(description = "facts that were missing, or differed from the newest record, and were put right")
                Long restated,
        @Schema(description = "records that cannot be read; they are in the quarantine, or were dismissed there")
                Long unreadable,
        @Schema(description = "facts there are to go through") long facts,
        @Schema(description = "facts passed") long factsDone,
        @Schema(description = "milliseconds that its steps took together, whichever replica took them")
                long workedMillis,
        @Schema(description = "when it became live, was aborted or failed; absent while it goes on") Instant finishedAt,
        @Schema(description = "contributions that the facts ask for; absent before the comparison") Long contributions,
        @Schema(description = "counters that the facts ask for; absent before the comparison") Long counters,
        @Schema(description = "rows that the facts ask for and that it did not have") Long missing,
        @Schema(description = "rows it had that no fact asks for") Long surplus,
        @Schema(description = "why it failed or was given up") String failure,
        @Schema(description = "when the last row of a replaced or given up generation was deleted") Instant cleanedAt) {

    /** With how far it has read the topics, null if it has not. */
    static RebuildView of(Generation generation, ReadingProgress reading) {
        Generation.Check check = generation.check();
        return new RebuildView(
                generation.id(),
                generation.rules(),
                generation.source(),
                generation.phase(),
                generation.startedAt(),
                generation.startedBy(),
                reading == null ? null : reading.recordsAll(),
                reading == null ? null : reading.recordsDone(),
                reading == null ? null : reading.restated(),
                reading == null ? null : reading.unreadable(),
                generation.progress().factsAll(),
                generation.progress().factsDone(),
                generation.progress().workedMillis(),
                generation.finishedAt(),
                check == null ? null : check.contributions(),
                check == null ? null : check.counters(),
                check == null ? null : check.missing(),
                check == null ? null : check.surplus(),
                generation.failure(),
                generation.cleanedAt());
    }
}
