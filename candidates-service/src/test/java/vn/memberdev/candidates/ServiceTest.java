package vn.memberdev.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.BeforeEach;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** A test of the running service: an empty database, a small organisation tree, and an eye on the outbox. */
@WithTestResource(value = SuiteTestResource.class, scope = TestResourceScope.GLOBAL)
public abstract class ServiceTest {

    @Inject
    OrgTree organisations;

    protected Database database;
    protected OutboxProbe outbox;
    protected OrgFixture tree;

    @BeforeEach
    void startClean() {
        database = Database.ofService();
        database.clean();
        outbox = OutboxProbe.watch(database);
        tree = OrgFixture.plant(organisations);
    }

    /** Waits until the service has applied an event, or set it aside: its offset is stored with what it did. */
    protected void settle(RecordMetadata sent) {
        await().untilAsserted(() -> assertThat(database.rows(
                        "select next_offset from consumer_offset where topic = ? and partition = ? and next_offset > ?",
                        sent.topic(),
                        sent.partition(),
                        sent.offset()))
                .hasSize(1));
    }
}
