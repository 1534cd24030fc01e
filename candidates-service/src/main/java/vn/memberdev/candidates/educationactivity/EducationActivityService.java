package vn.memberdev.candidates.educationactivity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of education activities. */
@ApplicationScoped
public class EducationActivityService {

    static final String KINDS = "education-activity-kinds";

    private final CandidateChanges changes;
    private final CodeLists codeLists;
    private final BusinessTime time;

    EducationActivityService(CandidateChanges changes, CodeLists codeLists, BusinessTime time) {
        this.changes = changes;
        this.codeLists = codeLists;
        this.time = time;
    }

    /** Records that a candidate took part in an activity. */
    @Transactional
    public CandidateView record(Scope scope, UUID id, String ifMatch, RecordActivityRequest request) {
        return changes.change(scope, id, ifMatch, facts -> decide(request, facts));
    }

    /** Records that many candidates took part in activities. */
    @Transactional
    public BatchResult recordAll(Scope scope, Batch<EducationActivityItem> batch) {
        return changes.changeAll(scope, batch, this::decide);
    }

    private CandidateChange decide(RecordActivityRequest request, CandidateFacts facts) {
        codeLists.require(KINDS, request.kind(), "/kind");
        List<FieldError> faults = EducationActivityRules.faultsOf(request, facts, time.today());
        if (!faults.isEmpty()) {
            throw new ProblemException(EducationActivityProblem.IMPLAUSIBLE_ACTIVITY).with(faults);
        }
        return new SupportChange.ActivityRecorded(
                Ids.next(), request.kind(), request.heldOn(), request.topic().strip());
    }
}
