package vn.memberdev.candidates.organisation;

import java.time.LocalDate;
import java.util.Optional;
import vn.memberdev.platform.problem.FieldError;

/** What an organisation that has ended cannot do any more. Pure; each names its fault, or none. One code for every feature. */
public final class EndRules {

    private EndRules() {}

    /** Nothing is opened at an organisation once it has ended. */
    public static Optional<FieldError> organisationEnded(
            String pointer, Optional<EndedOrganisation> end, LocalDate day) {
        boolean followed = end.filter(ended -> !ended.successors().isEmpty()).isPresent();
        return organisationEndedBy(
                pointer, end, day, followed ? "organisation-ended.followed" : "organisation-ended.not-followed");
    }

    /**
     * Nothing that only the organisation itself can do happens after its end.
     *
     * @param key the fault, whose text says what to do instead
     */
    public static Optional<FieldError> organisationEndedBy(
            String pointer, Optional<EndedOrganisation> end, LocalDate day, String key) {
        return end.filter(ended -> ended.hasEndedBy(day))
                .map(ended ->
                        FieldError.body(pointer, key, "ended", ended.endedOn(), "successors", ended.successors()));
    }
}
