package vn.memberdev.reporting.rebuild;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Generations;
import vn.memberdev.reporting.generation.Phase;

/** Sees to rebuilds in every replica: whichever comes first takes the next step. */
@ApplicationScoped
class RebuildSchedule {

    /** Rows deleted in one step; small, so that nobody waits for it. */
    private static final int DELETED = 5_000;

    private final RebuildService rebuilds;
    private final RebuildReading reading;
    private final RebuildWork work;
    private final Generations generations;
    private final int chunk;
    private volatile boolean stopping;

    RebuildSchedule(
            RebuildService rebuilds,
            RebuildReading reading,
            RebuildWork work,
            Generations generations,
            @ConfigProperty(name = "memberdev.rebuild.chunk", defaultValue = "500") int chunk) {
        this.rebuilds = rebuilds;
        this.reading = reading;
        this.work = work;
        this.generations = generations;
        this.chunk = chunk;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Does what there is to do. */
    @Scheduled(
            every = "${memberdev.rebuild.every:2s}",
            identity = "rebuild",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        rebuilds.startForNewRules();
        rebuilds.ownWork().ifPresent(this::build);
        if (generations.live().rules() == ContributionRules.NUMBER) {
            repeat(() -> work.settle(generations.live().id(), chunk));
        }
        for (Generation old : generations.uncleaned()) {
            repeat(() -> work.clean(old.id(), DELETED));
        }
    }

    private void build(Generation generation) {
        long id = generation.id();
        try {
            if (generation.phase() == Phase.READING) {
                read(id);
            }
            repeat(() -> work.pass(id, chunk));
            repeat(() -> work.settle(id, chunk));
            if (!stopping && rebuilds.isToBeChecked(id)) {
                work.checkAndSwap(id, chunk);
            }
        } catch (RebuildFailure failure) {
            work.fail(id, failure);
        }
    }

    private void read(long id) {
        try (TopicReader reader = reading.open(chunk)) {
            repeat(() -> reading.read(id, reader));
        }
    }

    private void repeat(BooleanSupplier step) {
        boolean more = true;
        while (more && !stopping) {
            more = step.getAsBoolean();
        }
    }
}
