package vn.memberdev.candidates.awarenessclass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.awarenessclass.planning.Cancellation;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.precondition.Versioned;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;

/**
 * A class as callers see it on a day. Its particulars are the present ones; status and places are those of the day.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param asOf the day
 * @param organisationId the committee that organises it
 * @param title what it is called
 * @param place where it is held
 * @param startsOn first day
 * @param endsOn last day
 * @param capacity places
 * @param enrolled places taken
 * @param status derived from the dated facts
 * @param decision the decision it rests on
 * @param completedOn the date of its certificates, once completed
 * @param completionDecision the decision on its results, if one was named
 * @param cancellation how it was cancelled, if it was
 * @param recordedAt when the last change was recorded; UTC
 */
public record AwarenessClassView(
        UUID id,
        long version,
        LocalDate asOf,
        UUID organisationId,
        String title,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        long enrolled,
        ClassStatus status,
        Decision decision,
        LocalDate completedOn,
        Decision completionDecision,
        CancellationView cancellation,
        Instant recordedAt)
        implements Versioned {

    private static final Set<String> SEE_REASONS = Set.of(
            Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR);

    /** A cancellation; the reason is only for officers and auditors. */
    public record CancellationView(LocalDate cancelledOn, String reason, Decision decision) {}

    /** With the places counted from the class itself. */
    static AwarenessClassView of(Scope scope, AwarenessClass shown, LocalDate day) {
        long enrolled = shown.enrolments().stream()
                .filter(row -> row.holdsAPlaceOn(day))
                .count();
        return of(scope, shown, day, enrolled);
    }

    static AwarenessClassView of(Scope scope, AwarenessClass shown, LocalDate day, long enrolled) {
        ClassStatus status = shown.statusOn(day);
        boolean completed = status == ClassStatus.COMPLETED;
        return new AwarenessClassView(
                shown.id(),
                shown.eventVersion(),
                day,
                shown.organisationId(),
                shown.title(),
                shown.place(),
                shown.startsOn(),
                shown.endsOn(),
                shown.capacity(),
                enrolled,
                status,
                Acts.decisionOf(shown.decision()),
                completed ? shown.completion().completedOn() : null,
                completed ? Acts.decisionOf(shown.completion().decision()) : null,
                status == ClassStatus.CANCELLED ? cancellation(scope, shown.cancellation()) : null,
                shown.changedAt());
    }

    private static CancellationView cancellation(Scope scope, Cancellation cancellation) {
        return new CancellationView(
                cancellation.cancelledOn(),
                seesReasons(scope) ? cancellation.reason() : null,
                Acts.decisionOf(cancellation.decision()));
    }

    /** Reasons are free text and may speak of people. */
    static boolean seesReasons(Scope scope) {
        return scope.roles().stream().anyMatch(SEE_REASONS::contains);
    }
}
