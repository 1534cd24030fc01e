package vn.memberdev.candidates.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.codelist.ListNames;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.time.BusinessTime;

/** Decides on removals for who asks: the command, a batch, a source review. The rules are the same for all. */
@ApplicationScoped
public class RemovalDecisions {

    private final CodeLists codeLists;
    private final BusinessTime time;

    RemovalDecisions(CodeLists codeLists, BusinessTime time) {
        this.codeLists = codeLists;
        this.time = time;
    }

    /** The removal that a request asks for; refuses what the rules do not allow. */
    public CandidateChange decide(RemoveCandidateRequest request, CandidateFacts facts) {
        codeLists.require(ListNames.REMOVAL_REASONS, request.reason(), "/reason");
        if (facts.isOnTheList()) {
            // Of someone who is not on the list the aggregate says so; faults in dates would only hide it.
            List<FieldError> faults = RemovalRules.faultsOf(request, facts, time.today());
            if (!faults.isEmpty()) {
                throw new ProblemException(RemovalProblem.IMPLAUSIBLE_REMOVAL).with(faults);
            }
        }
        return new ListChange.Removed(
                request.reason(), request.removedOn(), Acts.decisionOf(request.resolution()), request.note());
    }
}
