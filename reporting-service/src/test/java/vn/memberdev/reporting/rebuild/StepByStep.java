package vn.memberdev.reporting.rebuild;

import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.generation.Generations;
import vn.memberdev.reporting.generation.Phase;

/** Ten members admitted in 2006, and no replica that works by itself: each step of a rebuild is taken by the test. */
abstract class StepByStep {

    static final String KILL = "kill_the_builder";

    @Inject
    OrgTree tree;

    @Inject
    Generations generations;

    @Inject
    RebuildReading reading;

    @Inject
    RebuildWork work;

    @Inject
    RebuildSchedule schedule;

    @Inject
    Scheduler scheduler;

    final Database database = Database.ofService();
    final Feed feed = new Feed();
    OrgFixture orgs;
    private Figures figures;

    @BeforeEach
    void begin() {
        scheduler.pause("rebuild");
        await().until(() -> {
            schedule.run();
            return generations.built().isEmpty();
        });
        database.clean();
        orgs = OrgFixture.plant(tree);
        figures = new Figures(orgs.province());
        List<Object> members = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            members.add(AMember.at(orgs.cell()).admitted("2006-05-19").build());
        }
        feed.deliver(members);
    }

    @AfterEach
    void end() {
        feed.close();
        database.execute("drop trigger if exists " + KILL + " on generation");
        database.execute("update generation set rules = ?", ContributionRules.NUMBER);
        generations.built().ifPresent(left -> QuarkusTransaction.requiringNew().run(() -> {
            generations.close();
            generations.giveUp(left.id(), Phase.ABORTED, "end of the test");
        }));
        database.clean();
        scheduler.resume("rebuild");
    }

    static long start() {
        return RebuildCalls.start();
    }

    final String admitted() {
        return figures.decimal("IND-1", orgs.cell(), "2006-01-01..2006-12-31");
    }

    final long rowsOf(long generation) {
        return (long) database.value(
                "select (select count(*) from contribution where generation = ?)"
                        + " + (select count(*) from counter where generation = ?)",
                generation,
                generation);
    }
}
