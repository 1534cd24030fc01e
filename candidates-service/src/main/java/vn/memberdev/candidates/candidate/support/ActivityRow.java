package vn.memberdev.candidates.candidate.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.support.EducationActivity;

/** An education activity as it is stored. The topic stays inside the service. */
@Embeddable
public record ActivityRow(
        @Column(name = "activity_id") UUID activityId,
        @Column(name = "kind") String kind,
        @Column(name = "held_on") LocalDate heldOn,
        @Column(name = "topic") String topic) {

    public EducationActivity activity() {
        return new EducationActivity(activityId, kind, heldOn);
    }
}
