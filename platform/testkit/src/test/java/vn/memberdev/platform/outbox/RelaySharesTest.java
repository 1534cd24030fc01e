package vn.memberdev.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.lock.AdvisoryLocks;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** The service's own relay is the first replica; two more come and go. */
@QuarkusTest
@QuarkusTestResource(SuiteTestResource.class)
class RelaySharesTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    @Test
    void replicasShareTheShardsAndOneLeftAloneTakesAll() throws SQLException {
        await().untilAsserted(() -> assertThat(shardLocks()).isEqualTo(Outbox.SHARDS));
        RelayConnection second = relay(Duration.ofSeconds(90));
        RelayConnection third = relay(Duration.ofSeconds(90));
        try {
            await().untilAsserted(() -> {
                int ofSecond = second.rebalance();
                int ofThird = third.rebalance();
                assertThat(ofSecond).isBetween(4, 6);
                assertThat(ofThird).isBetween(4, 6);
                assertThat(shardLocks()).isEqualTo(Outbox.SHARDS);
            });
        } finally {
            second.close();
            third.close();
        }
        await().untilAsserted(() -> assertThat(shardLocks()).isEqualTo(Outbox.SHARDS));
    }

    /** A lost machine and a paused process look the same to the server: a session that says nothing more. */
    @Test
    void theShardsOfASilentReplicaGoToTheOthers() throws SQLException {
        await().untilAsserted(() -> assertThat(shardLocks()).isEqualTo(Outbox.SHARDS));
        RelayConnection silent = relay(Duration.ofSeconds(1));
        try {
            await().pollInterval(Duration.ofMillis(100)).until(() -> silent.rebalance() == Outbox.SHARDS / 2);
            // It asks no more. The other one takes all of them again only if the server ends the silent session.
            await().until(() -> relays() == 1 && shardLocks() == Outbox.SHARDS);
            assertThatThrownBy(silent::requireOwn).isInstanceOf(SQLException.class);
        } finally {
            silent.close();
        }
    }

    private RelayConnection relay(Duration idleLimit) {
        return new RelayConnection(url, Optional.empty(), user, password, idleLimit, Duration.ofSeconds(30));
    }

    private static long relays() {
        return (Long)
                Database.ofService()
                        .value(
                                "select count(*) from pg_locks where locktype = 'advisory' and classid = "
                                        + AdvisoryLocks.OUTBOX_RELAY
                                        + " and granted and database = (select oid from pg_database where datname = current_database())");
    }

    /** Shards that have an owner: an advisory lock is held once or not at all. */
    private static int shardLocks() {
        Object locks = Database.ofService()
                .value(
                        "select count(distinct objid) from pg_locks where locktype = 'advisory' and classid = "
                                + AdvisoryLocks.OUTBOX_SHARD
                                + " and granted and database = (select oid from pg_database where datname = current_database())");
        return ((Long) locks).intValue();
    }
}
