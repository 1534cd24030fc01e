package vn.memberdev.candidates.trialtask;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateItem;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.form.FreeText;
import vn.memberdev.platform.form.Name;

/**
 * An item of a batch of tasks: a task that was given and, if its outcome is there, assessed.
 *
 * @param candidateId the candidate
 * @param title what is to be done
 * @param givenOn the day it was given
 * @param dueOn the day by which it is to be done, if one was set
 * @param resolution the resolution that gives it
 * @param outcome code of the list {@code trial-task-outcomes}, together with the day of the assessment
 * @param assessedOn the day of the assessment, together with the outcome
 * @param note free text on the assessment
 */
public record TrialTaskItem(
        @NotNull UUID candidateId,
        @NotBlank @Size(max = 200) @Name String title,
        @NotNull LocalDate givenOn,
        LocalDate dueOn,
        @NotNull @Valid Act resolution,
        @Size(min = 1, max = 64) String outcome,
        LocalDate assessedOn,
        @Size(max = 2000) @FreeText String note)
        implements CandidateItem<GiveTaskRequest> {

    @Override
    public GiveTaskRequest command() {
        return new GiveTaskRequest(title, givenOn, dueOn, resolution);
    }

    boolean isAssessed() {
        return outcome != null;
    }

    AssessTaskRequest toAssessment() {
        return new AssessTaskRequest(outcome, assessedOn, note);
    }
}
