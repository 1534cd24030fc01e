package vn.memberdev.candidates.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.candidates.candidate.CandidateChange;
import vn.memberdev.candidates.candidate.CandidateFacts;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Decides whether a candidate may start the admission procedure. Whoever clears a candidate, alone or within a larger
 * act, asks here, so that the same conditions hold everywhere.
 */
@ApplicationScoped
public class ClearanceDecisions {

    static final String MINIMUM_AGE = "clearance.minimum-age-months";

    private final Policies policies;
    private final BusinessTime time;

    ClearanceDecisions(Policies policies, BusinessTime time) {
        this.policies = policies;
        this.time = time;
    }

    /**
     * The clearance that follows from a request and what is recorded of the candidate.
     *
     * @throws ProblemException {@link ClearanceProblem#CONDITIONS_UNMET}, naming every condition that is not met
     */
    public CandidateChange decide(ClearCandidateRequest request, CandidateFacts facts) {
        LocalDate day = request.decision().decidedOn();
        PolicyValue minimumAge = policies.value(MINIMUM_AGE, day);
        List<FieldError> unmet = ClearanceRules.unmet(facts, day, time.today(), minimumAge);
        if (!unmet.isEmpty()) {
            throw new ProblemException(
                            ClearanceProblem.CONDITIONS_UNMET, "Every condition in errors has to be met first.")
                    .with(unmet);
        }
        return new CandidateChange.Cleared(new Clearance(
                day, facts.lastStay().organisationId(), request.decision().toDecision(), minimumAge.version()));
    }
}
