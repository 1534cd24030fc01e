package vn.memberdev.candidates.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;

/** Whether a candidate may be cleared today without anybody's consent; if not, every condition that is not met. */
@ApplicationScoped
public class ClearanceActions implements CandidateActionSource {

    private static final CandidateOperation CLEAR =
            CandidateOperation.of("clear", ClearanceResource.class, "clearCandidate");

    private final ClearanceDecisions decisions;

    ClearanceActions(ClearanceDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(Offer.change(
                CLEAR,
                facts -> decisions.decide(
                        new ClearCandidateRequest(CandidateActionSource.anActOn(today, facts), null, null), facts)));
    }
}
