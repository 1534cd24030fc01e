package vn.memberdev.reporting.freshness;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.memberdev.platform.comparison.Comparison;

/**
 * How fresh the figures are.
 *
 * @param sources one per topic
 * @param unplaced organisations that hang in the air: facts name them, or they name a parent, that is not known yet
 * @param comparison the last comparison with the owners that was finished; null before the first one
 */
public record Freshness(List<Source> sources, List<UUID> unplaced, Comparison comparison) {

    /**
     * One topic.
     *
     * @param topic name without the installation's prefix
     * @param asOf when the newest applied event was recorded by its producer; null before the first one
     * @param behind records not applied yet; null while the broker cannot be asked
     * @param quarantined records set aside because they cannot be applied
     */
    public record Source(String topic, Instant asOf, Long behind, long quarantined) {

        boolean isComplete() {
            return behind != null && behind == 0 && quarantined == 0;
        }
    }

    /** Whether nothing is known to be missing in figures made of these topics. */
    public boolean isComplete(Collection<String> topics) {
        return unplaced.isEmpty()
                && topics.stream().noneMatch(this::isKnownToMiss)
                && sources.stream()
                        .filter(source -> topics.contains(source.topic()))
                        .allMatch(Source::isComplete);
    }

    /** Whether nothing is known to be missing anywhere. */
    public boolean isComplete() {
        return isComplete(sources.stream().map(Source::topic).toList());
    }

    /** Something was missing when it was last compared; whether it has come, the next comparison says. */
    private boolean isKnownToMiss(String topic) {
        return comparison != null && comparison.isMissing(topic);
    }

    /** The freshness of some topics, by name. */
    public Map<String, Instant> asOf(Collection<String> topics) {
        Map<String, Instant> asOf = new TreeMap<>();
        sources.stream()
                .filter(source -> source.asOf() != null && topics.contains(source.topic()))
                .forEach(source -> asOf.put(source.topic(), source.asOf()));
        return asOf;
    }
}
