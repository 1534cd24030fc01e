package vn.memberdev.reporting.freshness;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How fresh the figures are.
 *
 * @param sources one per topic
 * @param unplaced organisations that hang in the air: facts name them, or they name a parent, that is not known yet
 */
public record Freshness(List<Source> sources, List<UUID> unplaced) {

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
                && sources.stream()
                        .filter(source -> topics.contains(source.topic()))
                        .allMatch(Source::isComplete);
    }

    /** Whether nothing is known to be missing anywhere. */
    public boolean isComplete() {
        return unplaced.isEmpty() && sources.stream().allMatch(Source::isComplete);
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
