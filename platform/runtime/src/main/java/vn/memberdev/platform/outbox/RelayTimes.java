package vn.memberdev.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often the relay does something, and how long it may take.
 *
 * @param poll how often it looks for rows that no commit of this process announced
 * @param rebalance how often the replicas share the shards anew
 * @param stopLimit how long a stop lets the batch go on
 * @param patience how long a round may last before the relay counts as dead
 */
@Singleton
record RelayTimes(
        @ConfigProperty(name = "memberdev.outbox.poll", defaultValue = "200ms") Duration poll,
        @ConfigProperty(name = "memberdev.outbox.rebalance", defaultValue = "5s") Duration rebalance,
        @ConfigProperty(name = "memberdev.outbox.stop-limit", defaultValue = "10s") Duration stopLimit,
        @ConfigProperty(name = "memberdev.outbox.patience", defaultValue = "5m") Duration patience) {}
