package vn.memberdev.reporting.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.platform.precondition.Versioned;

/** A published value as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedValueView(
        UUID id,
        @Schema(description = "always 1: what was printed does not change") long version,
        @Schema(examples = "IND-2") String indicator,
        int definitionVersion,
        UUID organisationId,
        LocalDate periodFrom,
        LocalDate periodTo,
        @Schema(examples = "62.06") String value,
        String text,
        String source,
        Instant recordedAt)
        implements Versioned {

    private static final long VERSION = 1;

    static PublishedValueView of(PublishedValue value) {
        return new PublishedValueView(
                value.id(),
                VERSION,
                value.indicator(),
                value.definitionVersion(),
                value.organisationId(),
                value.period().from(),
                value.period().to(),
                value.number(),
                value.text(),
                value.source(),
                value.recordedAt());
    }
}
