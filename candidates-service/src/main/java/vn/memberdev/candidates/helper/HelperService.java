package vn.memberdev.candidates.helper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of helpers. */
@ApplicationScoped
public class HelperService {

    static final String END_REASONS = "helper-end-reasons";

    private final CandidateChanges changes;
    private final HelperLookup helpers;
    private final CodeLists codeLists;
    private final BusinessTime time;

    HelperService(CandidateChanges changes, HelperLookup helpers, CodeLists codeLists, BusinessTime time) {
        this.changes = changes;
        this.helpers = helpers;
        this.codeLists = codeLists;
        this.time = time;
    }

    /** Assigns a helper, or changes the one there is. */
    @Transactional
    public CandidateView assign(Scope scope, UUID id, String ifMatch, AssignHelperRequest request) {
        Map<UUID, Helper> known = helpers.find(scope, Set.of(request.memberId()));
        return changes.change(scope, id, ifMatch, facts -> assigned(request, known, facts));
    }

    /** Assigns helpers to many candidates. */
    @Transactional
    public BatchResult assignAll(Scope scope, Batch<HelperItem> batch) {
        Map<UUID, Helper> known = helpers.find(scope, batch.distinct(HelperItem::memberId));
        return changes.changeAll(scope, batch, (command, facts) -> assigned(command, known, facts));
    }

    /** Ends the assignment of the helper. */
    @Transactional
    public CandidateView release(Scope scope, UUID id, String ifMatch, ReleaseHelperRequest request) {
        return changes.change(scope, id, ifMatch, facts -> released(request, facts));
    }

    private CandidateChange assigned(AssignHelperRequest request, Map<UUID, Helper> known, CandidateFacts facts) {
        Helper helper = known.get(request.memberId());
        if (helper == null) {
            throw new ProblemException(HelperProblem.HELPER_NOT_KNOWN).fault("/memberId", "helper-not-known");
        }
        requireKnownReason(request.reason());
        if (facts.isOnTheList()) {
            // Of someone who is not on the list the aggregate says so; further faults would only hide it.
            if (HelperRules.isAssignedAlready(request, facts)) {
                throw new ProblemException(HelperProblem.HELPER_ASSIGNED_ALREADY);
            }
            requireNone(HelperRules.faultsOf(request, helper, facts, time.today()));
        }
        return new SupportChange.HelperAssigned(
                helper.id(),
                helper.organisationOn(request.assignedOn()),
                request.assignedOn(),
                Acts.decisionOf(request.resolution()),
                request.reason());
    }

    private CandidateChange released(ReleaseHelperRequest request, CandidateFacts facts) {
        requireKnownReason(request.reason());
        if (facts.isOnTheList() && facts.openHelper().isPresent()) {
            // Otherwise the aggregate says what is missing.
            requireNone(HelperRules.faultsOf(request, facts, time.today()));
        }
        return new SupportChange.HelperReleased(
                request.endedOn(), request.reason(), Acts.decisionOf(request.resolution()));
    }

    private void requireKnownReason(String reason) {
        if (reason != null) {
            codeLists.require(END_REASONS, reason, "/reason");
        }
    }

    private static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(HelperProblem.IMPLAUSIBLE_HELPER).with(faults);
        }
    }
}
