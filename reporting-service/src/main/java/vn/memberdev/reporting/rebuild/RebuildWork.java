package vn.memberdev.reporting.rebuild;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.memberdev.platform.inbox.PoisonException;
import vn.memberdev.platform.time.BusinessTime;
import vn.memberdev.reporting.contribution.ContributionLedger;
import vn.memberdev.reporting.fact.FactKey;
import vn.memberdev.reporting.fact.FactService;
import vn.memberdev.reporting.fact.StoredFact;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Generations;
import vn.memberdev.reporting.generation.Phase;
import vn.memberdev.reporting.recomputation.RecomputationService;

/**
 * The steps of a rebuild. Each is a transaction that works only while no other replica does, and stores how far it came:
 * a replica that dies in the middle of one leaves nothing behind, and any other goes on.
 */
@ApplicationScoped
class RebuildWork {

    private final RebuildStep step;
    private final Generations generations;
    private final FactService facts;
    private final ContributionLedger ledger;
    private final RecomputationService recomputation;
    private final BusinessTime time;

    RebuildWork(
            RebuildStep step,
            Generations generations,
            FactService facts,
            ContributionLedger ledger,
            RecomputationService recomputation,
            BusinessTime time) {
        this.step = step;
        this.generations = generations;
        this.facts = facts;
        this.ledger = ledger;
        this.recomputation = recomputation;
        this.time = time;
    }

    /**
     * Passes the next facts of a generation that is being built.
     *
     * @return whether there may be more to do in this phase; false also while another replica is at work
     */
    boolean pass(long id, int chunk) {
        return step.take(() -> {
            generations.hold();
            Generation generation = generations.find(id).orElseThrow();
            if (generation.phase() != Phase.BUILDING) {
                return false;
            }
            Instant begun = time.now();
            Generation.Progress progress = generation.progress();
            List<StoredFact> next = facts.lockAfter(progress.lastKind(), progress.lastId(), chunk);
            if (next.isEmpty()) {
                generations.passedAll(id);
                return false;
            }
            feed(id, next);
            generations.passed(id, next.stream().map(StoredFact::key).toList());
            generations.worked(id, millisSince(begun));
            return true;
        });
    }

    /**
     * Works off some of the facts that changed at a replica with other rules.
     *
     * @return whether there may be more
     */
    boolean settle(long id, int chunk) {
        return step.take(() -> {
            generations.hold();
            Generation generation = generations.find(id).orElseThrow();
            boolean open = generation.phase().isBuilt() || generation.phase() == Phase.LIVE;
            return open && settleSome(id, chunk) == chunk;
        });
    }

    /** Compares a generation that has passed all facts, and puts it in the place of the live one if it is equal. */
    void checkAndSwap(long id, int chunk) {
        Instant begun = time.now();
        Optional<Generation.Check> found = recomputation.check(id);
        if (found.isEmpty()) {
            return;
        }
        Generation.Check check = found.get();
        step.take(() -> {
            generations.close();
            if (generations.find(id).orElseThrow().phase() != Phase.CHECKING) {
                return false;
            }
            generations.checked(id, check);
            generations.worked(id, millisSince(begun));
            if (check.missing() + check.surplus() > 0) {
                throw new RebuildFailure(
                        check.missing() + " rows missing, " + check.surplus() + " surplus", null, check);
            }
            // What an older replica has noted since the comparison; nobody can add to it now.
            if (settleSome(id, chunk) < chunk) {
                generations.swap(id);
                Log.infof(
                        "rebuild %d is live: %d contributions, %d counters",
                        id, check.contributions(), check.counters());
            }
            return false;
        });
    }

    /** Ends a rebuild that cannot succeed. The live figures stay. */
    void fail(long id, RebuildFailure failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            generations.close();
            if (generations.find(id).orElseThrow().phase().isBuilt()) {
                failure.check().ifPresent(check -> generations.checked(id, check));
                generations.giveUp(id, Phase.FAILED, failure.getMessage());
                Log.errorf(failure, "rebuild %d has failed: %s", id, failure.getMessage());
            }
        });
    }

    /**
     * Deletes some rows of a generation that nobody reads any more.
     *
     * @return whether there may be more
     */
    boolean clean(long id, int chunk) {
        return step.take(() -> {
            if (ledger.deleteSome(id, chunk) > 0) {
                return true;
            }
            List<FactKey> owed = generations.owed(id, chunk);
            generations.settle(id, owed);
            if (owed.isEmpty()) {
                generations.cleaned(id);
            }
            return !owed.isEmpty();
        });
    }

    private int settleSome(long id, int chunk) {
        List<FactKey> owed = generations.owed(id, chunk);
        if (!owed.isEmpty()) {
            feed(id, facts.lock(owed));
            generations.settle(id, owed);
        }
        return owed.size();
    }

    /** A fact that the rules cannot count is no fault that passes by itself. */
    private void feed(long id, List<StoredFact> next) {
        try {
            ledger.feed(id, next);
        } catch (PoisonException e) {
            throw new RebuildFailure(e.getMessage(), e, null);
        }
    }

    private long millisSince(Instant begun) {
        return time.now().toEpochMilli() - begun.toEpochMilli();
    }
}
