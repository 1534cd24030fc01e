package vn.memberdev.candidates.awarenessclass.completion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import vn.memberdev.platform.decision.Act;

/** The completion of a class as it is stored, with the decision on the results where one is named. */
@Embeddable
public record Completion(
        @Column(name = "completed_on") LocalDate completedOn,
        @AttributeOverride(name = "number", column = @Column(name = "completion_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "completion_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "completion_organisation_id"))
                Act decision) {}
