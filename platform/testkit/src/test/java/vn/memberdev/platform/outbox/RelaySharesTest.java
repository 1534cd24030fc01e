package vn.memberdev.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
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
        RelayConnection second = new RelayConnection(url, Optional.empty(), user, password);
        RelayConnection third = new RelayConnection(url, Optional.empty(), user, password);
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

    /** Shards that have an owner: an advisory lock is held once or not at all. */
    private static int shardLocks() {
        Object locks = Database.ofService()
                .value(
                        "select count(distinct objid) from pg_locks where locktype = 'advisory' and classid = 42"
                                + " and granted and database = (select oid from pg_database where datname = current_database())");
        return ((Long) locks).intValue();
    }
}
