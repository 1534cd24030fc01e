package vn.memberdev.candidates.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;

/** Whether a candidate may be taken off the list today. */
@ApplicationScoped
public class RemovalActions implements CandidateActionSource {

    /** Nothing but the list of codes is asked of a reason. */
    private static final String ANY_REASON = "OTHER";

    private static final CandidateOperation REMOVE =
            CandidateOperation.of("remove", RemovalResource.class, "removeCandidate");

    private final RemovalDecisions decisions;

    RemovalActions(RemovalDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(Offer.change(
                REMOVE,
                facts -> decisions.decide(
                        new RemoveCandidateRequest(ANY_REASON, today, CandidateActionSource.anActOn(today, facts), "-"),
                        facts)));
    }
}
