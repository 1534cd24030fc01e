package vn.memberdev.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.generation.Phase;

/** Builders that die, replicas side by side, and replicas of two releases. */
@QuarkusTest
class RebuildRecoveryTest extends StepByStep {

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
        assertThat(generations.newest(1).get(0).id())
                .isEqualTo(generations.live().id());
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

    private void killWhen(String condition) {
        database.execute("create or replace function " + KILL + "() returns trigger language plpgsql as"
                + " 'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'");
        database.execute("create trigger " + KILL + " before update on generation for each row when (" + condition
                + ") execute function " + KILL + "()");
    }
}
