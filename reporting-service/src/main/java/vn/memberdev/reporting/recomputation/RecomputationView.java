package vn.memberdev.reporting.recomputation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.platform.precondition.Versioned;

/** A run as callers see it. */
@Schema(name = "Recomputation")
public record RecomputationView(
        UUID id,
        @Schema(description = "always 1: a run does not change") long version,
        Instant startedAt,
        Instant finishedAt,
        @Schema(description = "facts read") long facts,
        @Schema(description = "contributions that the facts ask for") long contributions,
        @Schema(description = "counters that the facts ask for") long counters,
        @Schema(description = "rows that the facts ask for and that are not stored") long missing,
        @Schema(description = "rows that are stored and that no fact asks for") long surplus,
        @Schema(description = "whether nothing is missing and nothing surplus") boolean equal,
        @Schema(description = "the first 100 differing rows") List<Difference> differences)
        implements Versioned {

    private static final long VERSION = 1;

    static RecomputationView of(Recomputation run) {
        return new RecomputationView(
                run.id(),
                VERSION,
                run.startedAt(),
                run.finishedAt(),
                run.facts(),
                run.contributions(),
                run.counters(),
                run.missing(),
                run.surplus(),
                run.isEqual(),
                run.differences());
    }
}
