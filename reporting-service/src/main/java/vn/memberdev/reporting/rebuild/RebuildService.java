package vn.memberdev.reporting.rebuild;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.fact.FactService;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Generations;
import vn.memberdev.reporting.generation.Phase;

/** Starts, shows and aborts rebuilds. The work is done step by step by {@link RebuildWork}. */
@ApplicationScoped
public class RebuildService {

    /** Who starts a rebuild because the rules have changed. */
    private static final String BY_RULES = "rules";

    private static final int LISTED = 100;

    private final Generations generations;
    private final FactService facts;

    RebuildService(Generations generations, FactService facts) {
        this.generations = generations;
        this.facts = facts;
    }

    /** Begins one by the rules of this program. Throws 409 {@code rebuild-running} while another goes on. */
    Generation start(Scope scope) {
        // Counted before everybody is held up.
        long count = facts.count();
        return QuarkusTransaction.requiringNew().call(() -> {
            generations.close();
            if (generations.built().isPresent()) {
                throw new ProblemException(RebuildProblem.RUNNING);
            }
            return begin(scope.subject(), count);
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
                begin(BY_RULES, count);
            }
        });
    }

    List<Generation> list() {
        return generations.newest(LISTED);
    }

    Generation get(long id) {
        return generations.find(id).orElseThrow(() -> new ProblemException(RebuildProblem.NOT_FOUND));
    }

    /** Gives one up. The live figures stay as they are. Throws 409 {@code rebuild-ended} if it is over. */
    Generation abort(Scope scope, long id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            generations.close();
            if (!get(id).phase().isBuilt()) {
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
        return get(id).phase() == Phase.CHECKING;
    }

    private Generation begin(String by, long count) {
        Generation begun = generations.begin(ContributionRules.NUMBER, by, count);
        Log.infof("rebuild %d by rules %d begins: %d facts", begun.id(), begun.rules(), count);
        return begun;
    }
}
