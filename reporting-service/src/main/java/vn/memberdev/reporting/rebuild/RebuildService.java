package vn.memberdev.reporting.rebuild;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.fact.FactService;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Generations;
import vn.memberdev.reporting.generation.Phase;
import vn.memberdev.reporting.generation.Source;

/** Starts, shows and aborts rebuilds. The work is done step by step by {@link RebuildWork}. */
@ApplicationScoped
public class RebuildService {

    /** Who starts a rebuild because the rules have changed. */
    private static final String BY_RULES = "rules";

    private static final int LISTED = 100;

    private final Generations generations;
    private final FactService facts;
    private final TopicPositionRepository positions;

    RebuildService(Generations generations, FactService facts, TopicPositionRepository positions) {
        this.generations = generations;
        this.facts = facts;
        this.positions = positions;
    }

    /** Begins one by the rules of this program. Throws 409 {@code rebuild-running} while another goes on. */
    RebuildView start(Scope scope, Source source) {
        // Counted before everybody is held up.
        long count = facts.count();
        return QuarkusTransaction.requiringNew().call(() -> {
            generations.close();
            if (generations.built().isPresent()) {
                throw new ProblemException(RebuildProblem.RUNNING);
            }
            return RebuildView.of(begin(source, scope.subject(), count), null);
        });
    }

    /** Begins one if the rules of this program are newer than those of the live figures and were never tried. */
    void startForNewRules() {
        if (generations.isTried(ContributionRules.NUMBER)) {
            return;
        }
        long count = facts.count();
        QuarkusTransaction.requiringNew().run(() -> {
            generations.close();
            if (!generations.isTried(ContributionRules.NUMBER)) {
                generations
                        .built()
                        .ifPresent(other -> generations.giveUp(other.id(), Phase.ABORTED, "newer rules came"));
                begin(Source.FACTS, BY_RULES, count);
            }
        });
    }

    RebuildsView list() {
        List<Generation> newest = generations.newest(LISTED);
        Map<Long, ReadingProgress> readings =
                positions.progress(newest.stream().map(Generation::id).toList());
        return new RebuildsView(newest.stream()
                .map(generation -> RebuildView.of(generation, readings.get(generation.id())))
                .toList());
    }

    RebuildView get(long id) {
        return view(generation(id));
    }

    private Generation generation(long id) {
        return generations.find(id).orElseThrow(() -> new ProblemException(RebuildProblem.NOT_FOUND));
    }

    /** Gives one up. The live figures stay as they are. Throws 409 {@code rebuild-ended} if it is over. */
    RebuildView abort(Scope scope, long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            generations.close();
            if (!generation(id).phase().isBuilt()) {
                throw new ProblemException(RebuildProblem.ENDED);
            }
            generations.giveUp(id, Phase.ABORTED, "aborted by " + scope.subject());
            Log.infof("rebuild %d is aborted", id);
            return get(id);
        });
    }

    /** The one being built, if it is by the rules of this program. */
    Optional<Generation> ownWork() {
        return generations.built().filter(generation -> generation.rules() == ContributionRules.NUMBER);
    }

    /** Whether all facts are passed and the comparison is next. */
    boolean isToBeChecked(long id) {
        return generation(id).phase() == Phase.CHECKING;
    }

    private RebuildView view(Generation generation) {
        return RebuildView.of(
                generation, positions.progress(List.of(generation.id())).get(generation.id()));
    }

    private Generation begin(Source source, String by, long count) {
        Generation begun = generations.begin(ContributionRules.NUMBER, source, by, count);
        Log.infof("rebuild %d by rules %d begins with %s: %d facts", begun.id(), begun.rules(), source, count);
        return begun;
    }
}
