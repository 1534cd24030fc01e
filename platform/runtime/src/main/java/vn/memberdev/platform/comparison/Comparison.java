package vn.memberdev.platform.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comparison of what this service keeps with what the owners have.
 *
 * @param id identity
 * @param startedAt when the owners were asked
 * @param finishedAt when the last kind was settled; null while it goes on
 * @param kinds one for each kind of aggregate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Comparison(
        UUID id,
        Instant startedAt,
        @Schema(description = "absent while it goes on") Instant finishedAt,
        List<Kind> kinds) {

    /** What came out of a kind. */
    @Schema(name = "ComparisonOutcome")
    public enum Outcome {
        OPEN,
        EQUAL,
        DIFFERING,
        NOT_ANSWERED
    }

    /**
     * One kind of aggregate.
     *
     * @param topic its topic
     * @param aggregate the kind
     * @param outcome what came out
     * @param missing aggregates that were not here, or in an older version, though the owner had them
     * @param askedAgain how many of these the owner was asked to send again
     * @param ahead aggregates that were here in a version which the owner does not have
     */
    @Schema(name = "ComparedKind")
    public record Kind(
            @Schema(examples = "memberdev.members") String topic,
            @Schema(examples = "member") String aggregate,
            @Schema(description = "NOT_ANSWERED: the owner said nothing in time, so nothing is known") Outcome outcome,
            @Schema(description = "aggregates not here, or in an older version than the owner's") long missing,
            @Schema(description = "how many of them the owner was asked to send again") long askedAgain,
            @Schema(description = "aggregates here in a version that the owner does not have: the owner was put back")
                    long ahead) {}

    /** Whether something is known to have been missing on a topic. */
    public boolean isMissing(String topic) {
        return kinds.stream().anyMatch(kind -> kind.topic().equals(topic) && kind.missing() > 0);
    }
}
