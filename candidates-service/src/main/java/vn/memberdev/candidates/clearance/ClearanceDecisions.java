package vn.memberdev.candidates.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.change.RecordChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Decides whether a candidate may start the admission procedure. Who clears a candidate, alone or within a larger
 * act, asks here, so that the same conditions hold everywhere.
 */
@ApplicationScoped
public class ClearanceDecisions {

    private static final String PROVINCE = "PROVINCIAL";

    private final Policies policies;
    private final OrgTree tree;
    private final BusinessTime time;

    ClearanceDecisions(Policies policies, OrgTree tree, BusinessTime time) {
        this.policies = policies;
        this.tree = tree;
        this.time = time;
    }

    /**
     * The clearance that follows from a request and what is recorded of the candidate.
     *
     * @throws ProblemException {@link ClearanceProblem#CONDITIONS_UNMET}, naming every condition that is not met
     */
    public CandidateChange decide(ClearCandidateRequest request, CandidateFacts facts) {
        LocalDate day = request.decision().decidedOn();
        Conditions conditions = Conditions.on(day, policies);
        List<FieldError> unmet = ClearanceRules.unmet(
                facts,
                day,
                time.today(),
                conditions,
                consent("/overAgeConsent", request.overAgeConsent()),
                consent("/educationConsent", request.educationConsent()));
        if (!unmet.isEmpty()) {
            throw new ProblemException(ClearanceProblem.CONDITIONS_UNMET).with(unmet);
        }
        return new RecordChange.Cleared(
                new Clearance(
                        day,
                        facts.lastPeriod().organisationId(),
                        Acts.decisionOf(request.decision()),
                        conditions.minimumAge().version()),
                Acts.decisionOf(request.overAgeConsent()),
                Acts.decisionOf(request.educationConsent()));
    }

    private Consent consent(String pointer, Act act) {
        boolean ofTheProvince = act != null
                && tree.find(act.decidingOrganisationId(), act.decidedOn())
                        .filter(organisation -> PROVINCE.equals(organisation.kind()))
                        .isPresent();
        return new Consent(pointer, act, ofTheProvince);
    }
}
