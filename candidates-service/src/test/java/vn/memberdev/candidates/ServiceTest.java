package vn.memberdev.candidates;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
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
}
