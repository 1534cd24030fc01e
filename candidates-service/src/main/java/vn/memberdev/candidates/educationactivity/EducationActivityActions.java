package vn.memberdev.candidates.educationactivity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.action.CandidateActionSource;
import vn.memberdev.candidates.candidate.action.CandidateOperation;
import vn.memberdev.candidates.candidate.change.SupportChange;

/** Whether an education activity of today may be recorded. */
@ApplicationScoped
public class EducationActivityActions implements CandidateActionSource {

    private static final CandidateOperation RECORD = CandidateOperation.of(
            "record-education-activity", EducationActivityResource.class, "recordEducationActivity");

    private static final UUID ANY_ACTIVITY = new UUID(0, 1);

    @Override
    public List<Offer> offers(LocalDate today) {
        return List.of(
                Offer.change(RECORD, facts -> new SupportChange.ActivityRecorded(ANY_ACTIVITY, "OTHER", today, "-")));
    }
}
