package vn.memberdev.candidates.candidate.action;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.memberdev.candidates.candidate.CandidateFacts;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Asks every feature what may be done with a candidate. */
@ApplicationScoped
public class CandidateActions {

    private final List<CandidateActionSource> sources;
    private final BusinessTime time;

    CandidateActions(@All List<CandidateActionSource> sources, BusinessTime time) {
        this.sources = sources;
        this.time = time;
    }

    /** Every action, allowed or not, for this caller. */
    public List<CandidateAction> of(Scope scope, CandidateFacts facts) {
        return sources.stream()
                .flatMap(source -> source.offers(time.today()).stream())
                .map(offer -> action(scope, facts, offer))
                .toList();
    }

    private static CandidateAction action(Scope scope, CandidateFacts facts, CandidateActionSource.Offer offer) {
        CandidateOperation operation = offer.operation();
        List<CandidateAction.Refusal> refusals = new ArrayList<>();
        if (Collections.disjoint(scope.roles(), operation.roles())) {
            refusals.add(new CandidateAction.Refusal(
                    PlatformProblem.FORBIDDEN.code(), PlatformProblem.FORBIDDEN.title()));
        }
        refusals.addAll(refusals(facts, offer));
        return new CandidateAction(
                operation.name(), operation.method(), operation.href(facts.id()), refusals.isEmpty(), refusals);
    }

    private static List<CandidateAction.Refusal> refusals(CandidateFacts facts, CandidateActionSource.Offer offer) {
        try {
            offer.rules().accept(facts);
            return List.of();
        } catch (ProblemException refused) {
            if (refused.errors().isEmpty()) {
                return List.of(new CandidateAction.Refusal(refused.type().code(), refused.getMessage()));
            }
            return refused.errors().stream()
                    .map(error -> new CandidateAction.Refusal(error.code(), error.message()))
                    .toList();
        }
    }
}
