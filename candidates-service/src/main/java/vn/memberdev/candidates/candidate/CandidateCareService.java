package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of keeping a candidate's record right: details and moves. */
@ApplicationScoped
public class CandidateCareService {

    private final CandidateRepository repository;
    private final CandidateChanges changes;
    private final OrgTree tree;
    private final BusinessTime time;

    CandidateCareService(CandidateRepository repository, CandidateChanges changes, OrgTree tree, BusinessTime time) {
        this.repository = repository;
        this.changes = changes;
        this.tree = tree;
        this.time = time;
    }

    /** Corrects or completes details. */
    @Transactional
    public CandidateView correct(Scope scope, UUID id, String ifMatch, CorrectCandidateRequest request) {
        return changes.change(scope, id, ifMatch, facts -> {
            PersonDetails present = repository
                    .find(scope, id)
                    .orElseThrow(CandidateChanges::notFound)
                    .details();
            PersonDetails after = request.over(present);
            requireNone(
                    DetailsRules.faultsOf(request, after, facts),
                    CandidateProblem.IMPLAUSIBLE_DETAILS,
                    "Correct the fields named in errors.");
            return new CandidateChange.Corrected(after);
        });
    }

    /** Moves a candidate to the list of another unit, wherever in the province it stands. */
    @Transactional
    public CandidateView transfer(Scope scope, UUID id, String ifMatch, TransferCandidateRequest request) {
        return changes.change(scope, id, ifMatch, facts -> {
            if (tree.find(request.organisationId(), request.movedOn()).isEmpty()) {
                throw new ProblemException(
                                PlatformProblem.ORGANISATION_NOT_FOUND,
                                "Name a unit that exists on the day of the move; if it was established just now, try"
                                        + " again.")
                        .with("/organisationId", "organisation-not-found", "no organisation of the province that day");
            }
            if (facts.isOnTheList()) {
                // Of someone who is not on the list the aggregate says so; faults in dates would only hide it.
                requireNone(
                        TransferRules.faultsOf(request, facts, time.today()),
                        CandidateProblem.IMPLAUSIBLE_TRANSFER,
                        "Correct the fields named in errors.");
            }
            return new CandidateChange.Moved(
                    request.organisationId(),
                    request.movedOn(),
                    request.certificate().toDecision());
        });
    }

    private static void requireNone(List<FieldError> faults, CandidateProblem problem, String advice) {
        if (!faults.isEmpty()) {
            throw new ProblemException(problem, advice).with(faults);
        }
    }
}
