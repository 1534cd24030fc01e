package vn.memberdev.reporting.records;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.reporting.fact.FactKind;

/** A record behind a figure as callers see it: ids and codes, never a name. */
@Schema(name = "IndicatorRecord")
public record RecordView(
        @Schema(examples = "MEMBER") FactKind kind,
        UUID id,
        UUID organisationId,
        @Schema(description = "the day it counts on; in a stock, the day since which it counts") LocalDate on,
        @Schema(examples = "UNIVERSITY", description = "ALL where the measure is not divided") String category,
        @Schema(examples = "1") long amount,
        @Schema(description = "address at the service that owns the record") String href) {

    static RecordView of(IndicatorRecord row, RecordLinks links) {
        return new RecordView(
                row.kind(), row.id(), row.organisationId(), row.on(), row.category(), row.amount(), links.href(row));
    }
}
