package vn.memberdev.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.reporting.AMember;
import vn.memberdev.reporting.Figures;
import vn.memberdev.reporting.MemberEvents;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Phase;

/** Figures are made again beside the live ones, which answer and are fed until they are replaced. */
@QuarkusTest
class RebuildTest extends StepByStep {

    @Inject
    EventHandler projection;

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
        database.execute(
                "insert into fact values ('MEMBER', gen_random_uuid(), 1, 'e', now(), '{\"status\":\"NONE\"}')");
        long id = start();

        schedule.run();

        Generation failed = generations.find(id).orElseThrow();
        assertThat(failed.phase()).isEqualTo(Phase.FAILED);
        assertThat(failed.failure()).startsWith("MEMBER ").endsWith("cannot be counted");
        assertThat(generations.live().id()).isEqualTo(before);
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
}
