package vn.memberdev.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often the relay does something, and how long it may take. */
@Singleton
final class RelayTimes {

    private final Duration poll;
    private final Duration rebalance;
    private final Duration stopLimit;
    private final Duration patience;

    RelayTimes(
            @ConfigProperty(name = "memberdev.outbox.poll", defaultValue = "200ms") Duration poll,
            @ConfigProperty(name = "memberdev.outbox.rebalance", defaultValue = "5s") Duration rebalance,
            @ConfigProperty(name = "memberdev.outbox.stop-limit", defaultValue = "10s") Duration stopLimit,
            @ConfigProperty(name = "memberdev.outbox.patience", defaultValue = "5m") Duration patience) {
        this.poll = poll;
        this.rebalance = rebalance;
        this.stopLimit = stopLimit;
        this.patience = patience;
    }

    /** How often the relay looks for rows that no commit of this process announced. */
    Duration poll() {
        return poll;
    }

    /** How often the replicas share the shards again. */
    Duration rebalance() {
        return rebalance;
    }

    /** How long a stop lets the batch go on. */
    Duration stopLimit() {
        return stopLimit;
    }

    /** How long a round may last before the relay counts as dead. */
    Duration patience() {
        return patience;
    }
}
