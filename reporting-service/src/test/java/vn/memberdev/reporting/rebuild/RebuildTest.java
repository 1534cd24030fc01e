package vn.memberdev.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Feed;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.MemberEvents;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Generations;
import vn.memberdev.reporting.generation.Phase;

/** Figures are made anew beside the live ones. Here no replica works by itself: each step is taken by the test. */
@QuarkusTest
class RebuildTest {

    private static final String KILL = "kill_the_builder";

    @Inject
    OrgTree tree;

    @Inject
    EventHandler projection;

    @Inject
    Generations generations;

    @Inject
    RebuildService rebuilds;

    @Inject
    RebuildWork work;

    @Inject
    RebuildSchedule schedule;

    @Inject
    Scheduler scheduler;

    private final Database database = Database.ofService();
    private final Feed feed = new Feed();
    private OrgFixture orgs;
    private Figures figures;

    @BeforeEach
    void begin() {
        scheduler.pause("rebuild");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
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

    @Test
    void everyFigureAnswersWhileTwoThreadsProjectAndEndsEqual() throws Exception {
        long before = generations.live().id();
        long id = start();
        List<MemberEvents> events = List.of(someHistory(1), someHistory(2));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<Void>> projecting = events.stream()
                    .map(own -> CompletableFuture.runAsync(() -> own.batches().forEach(this::project), threads))
                    .toList();
            while (generations.built().isPresent()) {
                if (!work.pass(id, 3)) {
                    work.checkAndSwap(id, 100);
                }
                assertThat(admitted()).isEqualTo("10");
            }
            for (CompletableFuture<Void> thread : projecting) {
                thread.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(generations.live().id()).isEqualTo(id);
        assertThat(generations.find(before).orElseThrow().phase()).isEqualTo(Phase.RETIRED);
        assertThat(admitted()).isEqualTo("10");
        Figures.proof();
    }

    @Test
    void whatIsLiveIsWhatReadersSeeAndTheOldRowsGo() {
        long before = generations.live().id();
        database.execute("update contribution set amount = 3 where measure = 'MEMBERS_ADMITTED'");
        database.execute("update counter set amount = 30 where measure = 'MEMBERS_ADMITTED'");
        assertThat(admitted()).isEqualTo("30");
        long id = start();
        while (work.pass(id, 3)) {
            assertThat(admitted()).isEqualTo("30");
        }

        schedule.run();

        assertThat(admitted()).isEqualTo("10");
        Figures.proof();
        Generation live = generations.live();
        assertThat(live.id()).isEqualTo(id);
        assertThat(live.progress().factsAll()).isEqualTo(10);
        assertThat(live.progress().factsDone()).isEqualTo(10);
        assertThat(live.check()).isEqualTo(new Generation.Check(20, 2, 0, 0));
        assertThat(rowsOf(before)).isZero();
        assertThat(generations.find(before).orElseThrow().cleanedAt()).isNotNull();
    }

    @Test
    void aBuilderThatIsKilledInAStepGoesOnWhereItWas() {
        long id = start();
        assertThat(work.pass(id, 3)).isTrue();
        long rows = rowsOf(id);
        // After the rows of the next step are written, before it is committed.
        killWhen("new.facts_done > old.facts_done");

        assertThatThrownBy(() -> work.pass(id, 3)).isInstanceOf(RuntimeException.class);

        assertThat(rowsOf(id)).isEqualTo(rows);
        assertThat(generations.find(id).orElseThrow().progress().factsDone()).isEqualTo(3);
        assertThat(admitted()).isEqualTo("10");
        database.execute("drop trigger " + KILL + " on generation");
        schedule.run();
        assertThat(generations.live().id()).isEqualTo(id);
        assertThat(generations.live().progress().factsDone()).isEqualTo(10);
        Figures.proof();
    }

    @Test
    void aBuilderThatIsKilledInTheSwapLeavesTheOldGenerationLive() {
        long before = generations.live().id();
        long id = start();
        killWhen("new.phase = 'LIVE'");

        assertThatThrownBy(() -> schedule.run()).isInstanceOf(RuntimeException.class);

        assertThat(generations.live().id()).isEqualTo(before);
        assertThat(generations.find(id).orElseThrow().phase()).isEqualTo(Phase.CHECKING);
        assertThat(admitted()).isEqualTo("10");
        database.execute("drop trigger " + KILL + " on generation");
        schedule.run();
        assertThat(generations.live().id()).isEqualTo(id);
        Figures.proof();
    }

    @Test
    void twoReplicasDoTheWorkOnce() {
        long id = start();
        Runnable replica = () -> {
            while (generations.built().isPresent()) {
                schedule.run();
            }
        };

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(replica, threads), CompletableFuture.runAsync(replica, threads))
                    .join();
        } finally {
            threads.shutdown();
        }

        assertThat(generations.live().id()).isEqualTo(id);
        assertThat(generations.live().progress().factsDone()).isEqualTo(10);
        Figures.proof();
    }

    @Test
    void newerRulesStartARebuildByThemselves() {
        long before = generations.live().id();
        database.execute("update generation set rules = ?", ContributionRules.NUMBER - 1);
        database.execute("update counter set amount = 7 where measure = 'MEMBERS_ADMITTED'");
        assertThat(admitted()).isEqualTo("7");

        schedule.run();

        assertThat(admitted()).isEqualTo("10");
        assertThat(generations.live().startedBy()).isEqualTo("rules");
        assertThat(generations.live().id()).isGreaterThan(before);
        schedule.run();
        assertThat(generations.newest(1).get(0).id()).isEqualTo(generations.live().id());
    }

    @Test
    void whatAnOlderReplicaTakesIsOwedToNewerRules() {
        database.execute("update generation set rules = ? where phase = 'LIVE'", ContributionRules.NUMBER + 1);
        feed.deliver(List.of(AMember.at(orgs.cell()).admitted("2006-06-01").build()));

        assertThat(admitted()).isEqualTo("10");
        assertThat(database.count("fact")).isEqualTo(11);
        assertThat(database.count("generation_owed")).isEqualTo(1);
        RebuildCalls.asOperator()
                .post("/api/v1/recomputations")
                .then()
                .spec(Problems.of(409, "recomputation-rules-differ"));

        database.execute("update generation set rules = ? where phase = 'LIVE'", ContributionRules.NUMBER);
        schedule.run();
        assertThat(admitted()).isEqualTo("11");
        assertThat(database.count("generation_owed")).isZero();
        Figures.proof();
    }

    @Test
    void aGenerationThatIsNotEqualNeverBecomesLive() {
        long before = generations.live().id();
        long id = start();
        while (work.pass(id, 3)) {
            assertThat(generations.live().id()).isEqualTo(before);
        }
        database.execute("update counter set amount = amount + 1 where generation = ?", id);

        schedule.run();

        Generation failed = generations.find(id).orElseThrow();
        assertThat(failed.phase()).isEqualTo(Phase.FAILED);
        assertThat(failed.check()).isEqualTo(new Generation.Check(20, 2, 2, 2));
        assertThat(failed.failure()).isEqualTo("2 rows missing, 2 surplus");
        assertThat(generations.live().id()).isEqualTo(before);
        assertThat(admitted()).isEqualTo("10");
        assertThat(rowsOf(id)).isZero();
    }

    @Test
    void aFactThatTheRulesCannotCountEndsTheRebuild() {
        long before = generations.live().id();
        database.execute("insert into fact values ('MEMBER', gen_random_uuid(), 1, 'e', now(), '{\"status\":\"NONE\"}')");
        long id = start();

        schedule.run();

        Generation failed = generations.find(id).orElseThrow();
        assertThat(failed.phase()).isEqualTo(Phase.FAILED);
        assertThat(failed.failure()).startsWith("MEMBER ").endsWith("cannot be counted");
        assertThat(generations.live().id()).isEqualTo(before);
    }

    private long start() {
        return RebuildCalls.start();
    }

    private String admitted() {
        return figures.decimal("IND-1", orgs.cell(), "2006-01-01..2006-12-31");
    }

    private long rowsOf(long generation) {
        return (long) database.value(
                "select (select count(*) from contribution where generation = ?)"
                        + " + (select count(*) from counter where generation = ?)",
                generation,
                generation);
    }

    /** Histories of members in another cell, each version twice and in no order. */
    private MemberEvents someHistory(long seed) {
        MemberEvents events = new MemberEvents();
        for (int i = 0; i < 20; i++) {
            AMember member = AMember.at(orgs.otherCell()).admitted("2007-03-01");
            events.add(member.build(), 2);
            events.add(member.trained("UPGRADING", "2008-03-01").build(), 2);
            events.add(member.movedTo(orgs.secondCell(), "2009-01-01").build(), 2);
        }
        events.shuffle(new Random(seed));
        return events;
    }

    private void project(List<ConsumedEvent> batch) {
        QuarkusTransaction.requiringNew().run(() -> projection.apply(batch));
    }

    private void killWhen(String condition) {
        database.execute("create or replace function " + KILL + "() returns trigger language plpgsql as"
                + " 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'");
        database.execute("create trigger " + KILL + " before update on generation for each row when (" + condition
                + ") execute function " + KILL + "()");
    }
}
