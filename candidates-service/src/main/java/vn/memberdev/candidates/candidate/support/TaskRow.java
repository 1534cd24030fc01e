package vn.memberdev.candidates.candidate.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.SupportChange;
import vn.memberdev.contracts.candidates.support.TrialTask;
import vn.memberdev.platform.decision.Act;

/** A trial task as it is stored. Title and note stay inside the service. */
@Embeddable
public record TaskRow(
        @Column(name = "task_id") UUID taskId,
        @Column(name = "title") String title,
        @Column(name = "given_on") LocalDate givenOn,
        @Column(name = "due_on") LocalDate dueOn,
        @AttributeOverride(name = "number", column = @Column(name = "resolution_number"))
                @AttributeOverride(name = "decidedOn", column = @Column(name = "resolution_decided_on"))
                @AttributeOverride(
                        name = "decidingOrganisationId",
                        column = @Column(name = "resolution_organisation_id"))
                Act resolution,
        @Column(name = "outcome") String outcome,
        @Column(name = "assessed_on") LocalDate assessedOn,
        @Column(name = "note") String note) {

    public static TaskRow of(SupportChange.TaskGiven change) {
        return new TaskRow(
                change.taskId(),
                change.title().strip(),
                change.givenOn(),
                change.dueOn(),
                Acts.of(change.resolution()),
                null,
                null,
                null);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public TaskRow assessed(SupportChange.TaskAssessed change) {
        return new TaskRow(
                taskId, title, givenOn, dueOn, resolution, change.outcome(), change.assessedOn(), change.note());
    }

    public TrialTask task() {
        return new TrialTask(taskId, givenOn, dueOn, outcome, assessedOn);
    }
}
