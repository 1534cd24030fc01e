package vn.memberdev.candidates.sourcereview.overdue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A base organisation that owes the review of a year.
 *
 * @param organisationId the organisation
 * @param name its name on the due day
 * @param year the year to be reviewed
 * @param dueOn the last day by which the review had to be adopted
 * @param policyVersion the policy that sets that day
 * @param state whether a review was opened at all
 * @param reviewId the open review, if there is one
 * @param openedOn when it was opened
 */
public record OverdueReviewView(
        UUID organisationId,
        String name,
        int year,
        LocalDate dueOn,
        String policyVersion,
        State state,
        UUID reviewId,
        LocalDate openedOn) {

    /** How far an overdue review has come. */
    public enum State {
        NONE,
        OPEN
    }
}
