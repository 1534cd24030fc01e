package vn.memberdev.candidates.sourcereview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.clearance.ClearCandidateRequest;
import vn.memberdev.candidates.clearance.ClearanceDecisions;
import vn.memberdev.candidates.removal.RemovalDecisions;
import vn.memberdev.candidates.removal.RemoveCandidateRequest;
import vn.memberdev.candidates.sourcereview.verdict.ReviewItemRow;
import vn.memberdev.candidates.sourcereview.verdict.ReviewVerdict;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/**
 * Turns the verdicts of a review into decisions on candidates, by the very rules that hold for one removal and one
 * clearance. Who needs a consent of the province for a clearance is cleared by a command of its own.
 */
@ApplicationScoped
class ReviewDecisions {

    private final CandidateChanges changes;
    private final RemovalDecisions removals;
    private final ClearanceDecisions clearances;

    ReviewDecisions(CandidateChanges changes, RemovalDecisions removals, ClearanceDecisions clearances) {
        this.changes = changes;
        this.removals = removals;
        this.clearances = clearances;
    }

    /** Removes and clears the candidates by their verdicts, all or none. */
    void carryOut(Scope scope, Map<UUID, ReviewItemRow> items, AdoptReviewRequest request) {
        requireNone(changes.changeTogether(scope, decisionsOf(items, request)));
    }

    /** A decision for each candidate who shall be removed or advanced. */
    private Map<UUID, Function<CandidateFacts, CandidateChange>> decisionsOf(
            Map<UUID, ReviewItemRow> items, AdoptReviewRequest request) {
        ClearCandidateRequest clearance = ClearCandidateRequest.by(request.resolution());
        Map<UUID, Function<CandidateFacts, CandidateChange>> decisions = new LinkedHashMap<>();
        items.forEach((candidate, item) -> {
            if (item.verdict() == ReviewVerdict.REMOVE) {
                RemoveCandidateRequest removal = new RemoveCandidateRequest(
                        item.removalReason(), request.adoptedOn(), request.resolution(), item.note());
                decisions.put(candidate, facts -> removals.decide(removal, facts));
            } else if (item.verdict() == ReviewVerdict.ADVANCE) {
                decisions.put(candidate, facts -> clearances.decide(clearance, facts));
            }
        });
        return decisions;
    }

    /** Refuses the review if anybody's removal or clearance is refused, naming everybody and every reason. */
    private static void requireNone(Map<UUID, ProblemException> refusals) {
        if (!refusals.isEmpty()) {
            throw new ProblemException(SourceReviewProblem.REVIEW_REFUSED)
                    .with(refusals.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .flatMap(refusal -> faultsOf(refusal.getKey(), refusal.getValue()).stream())
                            .toList());
        }
    }

    /** The reasons of one refusal; what is pointed to is the item of the review, not a field of the request. */
    private static List<FieldError> faultsOf(UUID candidate, ProblemException refusal) {
        String item = pointer(candidate);
        if (refusal.errors().isEmpty()) {
            return List.of(new FieldError(item, "body", refusal.type().code(), refusal.detail()));
        }
        return refusal.errors().stream().map(fault -> fault.at(item)).toList();
    }

    /** Where an item stands in the review, by candidate. */
    static String pointer(UUID candidate) {
        return "/items/" + candidate;
    }
}
