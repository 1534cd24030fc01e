package vn.memberdev.candidates.helper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;
import vn.memberdev.candidates.candidate.change.SupportChange;

/** Whether a helper may be assigned or released today; whether a certain member can help, only the call can say. */
@ApplicationScoped
public class HelperActions implements CandidateActionSource {

    private static final CandidateOperation ASSIGN =
            CandidateOperation.of("assign-helper", HelperResource.class, "assignHelper");
    private static final CandidateOperation RELEASE =
            CandidateOperation.of("release-helper", HelperResource.class, "releaseHelper");

    private static final UUID ANY_MEMBER = new UUID(0, 1);
    private static final String ANY_REASON = "OTHER";

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(
                Offer.change(
                        ASSIGN,
                        facts -> new SupportChange.HelperAssigned(
                                ANY_MEMBER,
                                facts.organisationId(),
                                today,
                                Acts.decisionOf(CandidateActionSource.anActOn(today, facts)),
                                ANY_REASON)),
                Offer.change(
                        RELEASE,
                        facts -> new SupportChange.HelperReleased(
                                today, ANY_REASON, Acts.decisionOf(CandidateActionSource.anActOn(today, facts)))));
    }
}
