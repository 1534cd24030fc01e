package vn.memberdev.reporting.recomputation;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.fact.FactService;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Generations;
import vn.memberdev.reporting.recomputation.Difference.Side;
import vn.memberdev.reporting.recomputation.Difference.What;
import vn.memberdev.reporting.sql.Snapshot;

/** Computes everything again and compares, while the events go on: all of it reads one snapshot. */
@ApplicationScoped
public class RecomputationService {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int SHOWN = 100;

    private final FactService facts;
    private final ComparisonRepository comparison;
    private final RecomputationRepository runs;
    private final Generations generations;
    private final Snapshot snapshot;
    private final BusinessTime time;

    RecomputationService(
            FactService facts,
            ComparisonRepository comparison,
            RecomputationRepository runs,
            Generations generations,
            Snapshot snapshot,
            BusinessTime time) {
        this.generations = generations;
        this.facts = facts;
        this.comparison = comparison;
        this.runs = runs;
        this.snapshot = snapshot;
        this.time = time;
    }

    /** Runs, and stores what came out. Throws 409 while another run goes on, or a rebuild by other rules. */
    Recomputation run(Scope scope) {
        return snapshot.in(LONGEST, () -> {
            if (!comparison.tryStart()) {
                throw new ProblemException(RecomputationProblem.RUNNING);
            }
            Generation live = generations.live();
            if (live.rules() != ContributionRules.NUMBER) {
                throw new ProblemException(RecomputationProblem.RULES_DIFFER);
            }
            Recomputation run = compare(live.id(), now());
            runs.add(scope, run);
            if (!run.isEqual()) {
                Log.errorf("recomputation %s: %d rows missing, %d surplus", run.id(), run.missing(), run.surplus());
            }
            return run;
        });
    }

    /**
     * Compares a generation that is not live yet, in a snapshot of its own. Empty while another run goes on, and while
     * facts are owed to the generation, which then cannot be equal.
     */
    public Optional<Generation.Check> check(long generation) {
        return snapshot.in(LONGEST, () -> {
            if (!comparison.tryStart() || !generations.owed(generation, 1).isEmpty()) {
                return Optional.empty();
            }
            Recomputation run = compare(generation, now());
            return Optional.of(new Generation.Check(run.contributions(), run.counters(), run.missing(), run.surplus()));
        });
    }

    Recomputation get(UUID id) {
        return runs.find(id).orElseThrow(() -> new ProblemException(RecomputationProblem.NOT_FOUND));
    }

    private Recomputation compare(long generation, Instant startedAt) {
        comparison.createTable();
        long read = facts.forEachChunk(chunk -> comparison.store(RecomputedRows.of(chunk)));
        comparison.analyze();
        return new Recomputation(
                Ids.next(),
                startedAt,
                now(),
                read,
                comparison.contributions(),
                comparison.counters(),
                differing(generation, Side.MISSING),
                differing(generation, Side.SURPLUS),
                differences(generation));
    }

    private long differing(long generation, Side side) {
        return comparison.differing(generation, What.CONTRIBUTION, side)
                + comparison.differing(generation, What.COUNTER, side);
    }

    private List<Difference> differences(long generation) {
        List<Difference> differences = new ArrayList<>();
        for (What what : What.values()) {
            for (Side side : Side.values()) {
                differences.addAll(comparison.differences(generation, what, side, SHOWN));
            }
        }
        return differences.stream().limit(SHOWN).toList();
    }

    private Instant now() {
        return time.now();
    }
}
