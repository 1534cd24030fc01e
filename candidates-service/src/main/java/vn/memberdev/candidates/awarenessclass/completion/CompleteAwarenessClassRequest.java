package vn.memberdev.candidates.awarenessclass.completion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.platform.decision.Act;

/**
 * Completes a class: every learner gets a result, and who passed a certificate, all in one transaction.
 *
 * @param completedOn the date of the certificates
 * @param results one for each learner
 * @param decision the decision on the results, if there is one
 */
public record CompleteAwarenessClassRequest(
        @NotNull LocalDate completedOn,
        @NotNull @Size(max = 500) List<@NotNull @Valid ResultItem> results,
        @Valid Act decision) {

    public Completion completion() {
        return new Completion(completedOn, decision);
    }
}
