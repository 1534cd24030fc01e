package vn.memberdev.candidates.trialtask;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;
import vn.memberdev.candidates.candidate.change.SupportChange;

/** Whether a task may be given today. */
@ApplicationScoped
public class TrialTaskActions implements CandidateActionSource {

    private static final CandidateOperation GIVE =
            CandidateOperation.of("give-task", TrialTaskResource.class, "giveTrialTask");

    private static final UUID ANY_TASK = new UUID(0, 1);

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(Offer.change(
                GIVE,
                facts -> new SupportChange.TaskGiven(
                        ANY_TASK, "-", today, null, Acts.decisionOf(CandidateActionSource.anActOn(today, facts)))));
    }
}
