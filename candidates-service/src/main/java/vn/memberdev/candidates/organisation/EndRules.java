package vn.memberdev.candidates.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.memberdev.platform.problem.FieldError;

/** What an organisation that has ended cannot do any more. Pure; each names its fault, or none. */
public final class EndRules {

    /** One code for every feature, because what to do is always the same. */
    public static final String CODE = "organisation-ended";

    private EndRules() {}

    /** Nothing is opened at an organisation once it has ended. */
    public static Optional<FieldError> organisationEnded(
            String pointer, Optional<EndedOrganisation> end, LocalDate day) {
        return organisationEndedBy(pointer, end, day, "name " + insteadOf(end));
    }

    /**
     * Nothing that only the organisation itself can do happens after its end.
     *
     * @param advice what to do instead
     */
    public static Optional<FieldError> organisationEndedBy(
            String pointer, Optional<EndedOrganisation> end, LocalDate day, String advice) {
        return end.filter(ended -> ended.hasEndedBy(day))
                .map(ended ->
                        FieldError.body(pointer, CODE, "the organisation ended on " + ended.endedOn() + "; " + advice));
    }

    private static String insteadOf(Optional<EndedOrganisation> end) {
        return end.map(EndedOrganisation::successors)
                .filter(successors -> !successors.isEmpty())
                .map(successors -> "what followed it: "
                        + successors.stream().map(Object::toString).collect(Collectors.joining(", ")))
                .orElse("another, because none followed it");
    }
}
