package vn.memberdev.candidates.candidate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.memberdev.candidates.candidate.action.CandidateAction;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Asks every feature what may be done with a candidate, and rehearses it: the feature's rules decide from the facts, and
 * the change they find right is carried out on a copy that nobody keeps.
 */
@ApplicationScoped
class CandidateActions {

    private final List<CandidateActionSource> sources;
    private final BusinessTime time;

    CandidateActions(@All List<CandidateActionSource> sources, BusinessTime time) {
        this.sources = sources;
        this.time = time;
    }

    /** Every action, allowed or not, for this caller. */
    List<CandidateAction> of(Scope scope, Candidate candidate) {
        return sources.stream()
                .flatMap(source -> source.offers(time.today()).stream())
                .map(offer -> action(scope, candidate, offer))
                .toList();
    }

    private CandidateAction action(Scope scope, Candidate candidate, CandidateActionSource.Offer offer) {
        CandidateOperation operation = offer.operation();
        List<CandidateAction.Refusal> refusals = new ArrayList<>();
        if (Collections.disjoint(scope.roles(), operation.roles())) {
            refusals.add(
                    new CandidateAction.Refusal(PlatformProblem.FORBIDDEN.code(), PlatformProblem.FORBIDDEN.title()));
        }
        refusals.addAll(refusals(candidate, offer));
        return new CandidateAction(
                operation.name(), operation.method(), operation.href(candidate.id()), refusals.isEmpty(), refusals);
    }

    private List<CandidateAction.Refusal> refusals(Candidate candidate, CandidateActionSource.Offer offer) {
        try {
            offer.decide()
                    .apply(candidate.facts())
                    .ifPresent(change -> candidate.copy().apply(change, time.now()));
            return List.of();
        } catch (ProblemException refused) {
            if (refused.errors().isEmpty()) {
                return List.of(new CandidateAction.Refusal(refused.type().code(), refused.detail()));
            }
            return refused.errors().stream()
                    .map(error -> new CandidateAction.Refusal(error.code(), error.message()))
                    .toList();
        }
    }
}
