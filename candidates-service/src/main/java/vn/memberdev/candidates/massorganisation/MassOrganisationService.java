package vn.memberdev.candidates.massorganisation;

import static vn.memberdev.candidates.massorganisation.MassOrganisationRules.openAssignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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

/** Use cases of mass organisations that follow candidates. */
@ApplicationScoped
public class MassOrganisationService {

    static final String MASS_ORGANISATIONS = "mass-organisations";

    private final CandidateChanges changes;
    private final CodeLists codeLists;
    private final BusinessTime time;

    MassOrganisationService(CandidateChanges changes, CodeLists codeLists, BusinessTime time) {
        this.changes = changes;
        this.codeLists = codeLists;
        this.time = time;
    }

    /** Hands a candidate to a mass organisation. */
    @Transactional
    public CandidateView assign(Scope scope, UUID id, String ifMatch, AssignMassOrganisationRequest request) {
        return changes.change(scope, id, ifMatch, facts -> assigned(request, facts));
    }

    /** Hands many candidates to mass organisations. */
    @Transactional
    public BatchResult assignAll(Scope scope, Batch<MassOrganisationItem> batch) {
        return changes.changeAll(scope, batch, this::assigned);
    }

    /** Ends the assignment of a mass organisation. */
    @Transactional
    public CandidateView release(Scope scope, UUID id, String ifMatch, ReleaseMassOrganisationRequest request) {
        return changes.change(scope, id, ifMatch, facts -> released(request, facts));
    }

    private CandidateChange assigned(AssignMassOrganisationRequest request, CandidateFacts facts) {
        requireKnown(request.massOrganisation());
        if (facts.isOnTheList()
                && openAssignment(request.massOrganisation(), facts).isEmpty()) {
            // Otherwise the aggregate says what is in the way; faults in dates would only hide it.
            requireNone(MassOrganisationRules.faultsOf(request, facts, time.today()));
        }
        return new SupportChange.MassOrganisationAssigned(
                request.massOrganisation(), request.assignedOn(), Acts.decisionOf(request.resolution()));
    }

    private CandidateChange released(ReleaseMassOrganisationRequest request, CandidateFacts facts) {
        requireKnown(request.massOrganisation());
        if (facts.isOnTheList()
                && openAssignment(request.massOrganisation(), facts).isPresent()) {
            requireNone(MassOrganisationRules.faultsOf(request, facts, time.today()));
        }
        return new SupportChange.MassOrganisationReleased(
                request.massOrganisation(), request.endedOn(), Acts.decisionOf(request.resolution()));
    }

    private void requireKnown(String massOrganisation) {
        codeLists.require(MASS_ORGANISATIONS, massOrganisation, "/massOrganisation");
    }

    private static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(MassOrganisationProblem.IMPLAUSIBLE_MASS_ORGANISATION).with(faults);
        }
    }
}
