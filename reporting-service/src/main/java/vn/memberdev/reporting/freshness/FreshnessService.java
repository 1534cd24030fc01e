package vn.memberdev.reporting.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.Comparisons;
import vn.memberdev.platform.inbox.ConsumerLag;
import vn.memberdev.platform.inbox.Quarantine;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.time.BusinessTime;

/** The door to freshness. What costs a look at the broker or at all counters is looked up about once a second. */
@ApplicationScoped
public class FreshnessService {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final List<String> TOPICS = List.of(
            Topics.ORGANISATIONS,
            Topics.CANDIDATES,
            Topics.NOMINATIONS,
            Topics.EMULATION_MOVEMENTS,
            Topics.AWARENESS_CLASSES,
            Topics.SOURCE_REVIEWS,
            Topics.ADMISSION_PLANS,
            Topics.MEMBERS,
            Topics.TARGETS,
            Topics.RATINGS,
            Topics.RESIDENCE);

    private final FreshnessRepository repository;
    private final ConsumerLag lag;
    private final Quarantine quarantine;
    private final OrgTree tree;
    private final Comparisons comparisons;
    private final BusinessTime time;
    private final String prefix;
    private List<UUID> unplaced = List.of();
    private Instant unplacedAt = Instant.EPOCH;

    FreshnessService(
            FreshnessRepository repository,
            ConsumerLag lag,
            Quarantine quarantine,
            OrgTree tree,
            Comparisons comparisons,
            BusinessTime time,
            @ConfigProperty(name = "memberdev.topic-prefix") Optional<String> prefix) {
        this.repository = repository;
        this.lag = lag;
        this.quarantine = quarantine;
        this.tree = tree;
        this.comparisons = comparisons;
        this.time = time;
        this.prefix = prefix.orElse("");
    }

    /** Freshness of everything that this moment's figures are made of. */
    public Freshness now() {
        Optional<Map<String, Long>> behind = lag.behind();
        Map<String, Instant> asOf = repository.asOf();
        Map<String, Long> quarantined = quarantine.waitingByTopic();
        List<Freshness.Source> sources = TOPICS.stream()
                .map(topic -> new Freshness.Source(
                        topic,
                        asOf.get(prefix + topic),
                        behind.map(topics -> topics.get(prefix + topic)).orElse(null),
                        quarantined.getOrDefault(prefix + topic, 0L)))
                .toList();
        return new Freshness(sources, unplaced(), comparisons.lastFinished().orElse(null));
    }

    private synchronized List<UUID> unplaced() {
        if (unplacedAt.plus(FRESH).isBefore(time.now())) {
            unplaced = Stream.concat(tree.unplaced().stream(), repository.unknownOrganisations().stream())
                    .distinct()
                    .sorted()
                    .toList();
            unplacedAt = time.now();
        }
        return unplaced;
    }
}
