package vn.memberdev.candidates.candidate.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.candidates.candidate.succession.SuccessionRules;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of keeping a candidate's record right: details and moves, of one or of many. */
@ApplicationScoped
public class CandidateRecordService {

    private final CandidateReads candidates;
    private final CandidateChanges changes;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final BusinessTime time;

    CandidateRecordService(
            CandidateReads candidates,
            CandidateChanges changes,
            OrgTree tree,
            EndedOrganisations ends,
            BusinessTime time) {
        this.candidates = candidates;
        this.changes = changes;
        this.tree = tree;
        this.ends = ends;
        this.time = time;
    }

    /** Corrects or completes details. */
    @Transactional
    public CandidateView correct(Scope scope, UUID id, String ifMatch, CorrectCandidateRequest request) {
        return changes.change(scope, id, ifMatch, facts -> {
            PersonDetails after = request.over(candidates.personOf(scope, id));
            requireNone(DetailsRules.faultsOf(request, after, facts), CandidateProblem.IMPLAUSIBLE_DETAILS);
            return new RecordChange.Corrected(after);
        });
    }

    /** Moves a candidate to the list of another unit, wherever in the province it stands. */
    @Transactional
    public CandidateView transfer(Scope scope, UUID id, String ifMatch, TransferCandidateRequest request) {
        ends.lockAgainstOrganisationEnds();
        return changes.change(scope, id, ifMatch, facts -> moved(request, facts));
    }

    /** Moves many candidates, each on its own: a split, or an end without a successor, leaves a list to be placed. */
    @Transactional
    public BatchResult transferAll(Scope scope, Batch<TransferItem> batch) {
        ends.lockAgainstOrganisationEnds();
        return changes.changeAll(scope, batch, this::moved);
    }

    private CandidateChange moved(TransferCandidateRequest request, CandidateFacts facts) {
        if (tree.find(request.organisationId(), request.movedOn()).isEmpty()) {
            throw new ProblemException(PlatformProblem.ORGANISATION_NOT_FOUND, "move")
                    .fault("/organisationId", "organisation-not-found.that-day");
        }
        if (facts.isOnTheList()) {
            // Of someone who is not on the list the aggregate says so; faults in dates would only hide it.
            requireNone(TransferRules.faultsOf(request, facts, time.today()), CandidateProblem.IMPLAUSIBLE_TRANSFER);
        }
        return new ListChange.Moved(
                request.organisationId(),
                request.movedOn(),
                Acts.decisionOf(request.certificate()),
                SuccessionRules.followsSuccessor(
                        ends.find(facts.organisationId()), request.organisationId(), request.movedOn()));
    }

    private static void requireNone(List<FieldError> faults, ProblemType problem) {
        if (!faults.isEmpty()) {
            throw new ProblemException(problem).with(faults);
        }
    }
}
