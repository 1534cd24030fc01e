package vn.memberdev.reporting.freshness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.platform.comparison.Comparison;

/** Freshness as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FreshnessView(
        List<SourceView> sources,
        @Schema(description = "whether nothing is known to be missing in the figures") boolean complete,
        @Schema(description = "organisations that facts or children name but the register has not published yet")
                List<UUID> unplaced,
        @Schema(description = "the last finished comparison with the owners; absent before the first one")
                Comparison comparison) {

    /** One topic. */
    @Schema(name = "FreshnessSource")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceView(
            @Schema(examples = "memberdev.members") String topic,
            @Schema(description = "when the newest applied event was recorded; absent before the first one")
                    Instant asOf,
            @Schema(description = "records not applied yet; absent while the broker cannot be asked") Long behind,
            @Schema(description = "records set aside because they cannot be applied") long quarantined) {}

    static FreshnessView of(Freshness freshness) {
        return new FreshnessView(
                freshness.sources().stream()
                        .map(s -> new SourceView(s.topic(), s.asOf(), s.behind(), s.quarantined()))
                        .toList(),
                freshness.isComplete(),
                freshness.unplaced(),
                freshness.comparison());
    }
}
