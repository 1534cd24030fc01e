package vn.memberdev.admissions.organisation.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.establishment.EstablishOrganisationRequest;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of the register of organisations that one organisation's own history answers. */
public final class OrganisationRules {

    private OrganisationRules() {}

    /** A parent is named once, so that id and code cannot contradict each other. */
    public static void requireParentNamedOnce(EstablishOrganisationRequest request) {
        if (request.parentId() != null && request.parentCode() != null) {
            throw new ProblemException(OrganisationProblem.PARENT_NAMED_TWICE)
                    .fault("/parentCode", "parent-named-twice");
        }
    }

    /** The root has the identity that the tokens of the province carry; a row that says another is of elsewhere. */
    public static void requireIdentity(UUID named, UUID given) {
        if (named != null && !named.equals(given)) {
            throw new ProblemException(OrganisationProblem.ROOT_WITHOUT_CLAIM, "other-id")
                    .fault("/id", "root-without-claim");
        }
    }

    /** Scope is measured on the tree of today: what begins or ends tomorrow is entered tomorrow. */
    public static void requireNotInFuture(LocalDate effectiveOn, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            throw new ProblemException(OrganisationProblem.DATE_IN_FUTURE, "detail", "day", effectiveOn)
                    .fault("/effectiveOn", "date-in-future", "day", effectiveOn, "today", today);
        }
    }

    /** A change falls into the life of the organisation: not before its first day, not when it had ended. */
    public static void requireExists(Organisation organisation, LocalDate day) {
        LocalDate from = organisation.first().validFrom();
        if (day.isBefore(from)) {
            throw new ProblemException(OrganisationProblem.NOT_YET_ESTABLISHED, "detail", "from", from)
                    .fault("/effectiveOn", "not-yet-established", "from", from);
        }
        LocalDate end = organisation.endedOn();
        if (end != null && !day.isBefore(end)) {
            throw new ProblemException(OrganisationProblem.ORGANISATION_ENDED, "detail", "end", end)
                    .fault("/effectiveOn", "organisation-ended", "end", end);
        }
    }

    /** Of two changes of the same attribute on one day nobody could say which one held. */
    static void requireDayNotTaken(List<Change> changes, Change change) {
        boolean taken = changes.stream()
                .anyMatch(
                        known -> known.effectiveOn().equals(change.effectiveOn()) && known.setsSameAttributeAs(change));
        if (taken) {
            throw new ProblemException(OrganisationProblem.CHANGE_ALREADY_RECORDED)
                    .fault("/effectiveOn", "change-already-recorded");
        }
    }

    /** A change that leaves everything as it was on its day is a slip. */
    static void requireSomethingChanges(Organisation organisation, Change change) {
        Period before = organisation.on(change.effectiveOn()).orElseThrow();
        if (change.parentId() != null && change.parentId().equals(before.parentId())) {
            throw new ProblemException(OrganisationProblem.ALREADY_UNDER_PARENT)
                    .fault("/newParentId", "already-under-parent");
        }
        if (change.name() != null && change.name().equals(before.name())) {
            throw new ProblemException(OrganisationProblem.NOTHING_CHANGES, "name")
                    .fault("/name", "nothing-changes.name");
        }
        if (change.kind() != null && change.kind() == before.kind()) {
            throw new ProblemException(OrganisationProblem.NOTHING_CHANGES, "kind")
                    .fault("/kind", "nothing-changes.kind");
        }
    }

    /** The root stands below nothing: moved, it would leave the register without one. */
    public static void requireMovable(Period last) {
        if (last.parentId() == null) {
            throw new ProblemException(OrganisationProblem.ROOT_CANNOT_MOVE);
        }
    }

    /** The root does not end: on every day there is one. */
    public static void requireNotRoot(Period last) {
        if (last.parentId() == null) {
            throw new ProblemException(OrganisationProblem.ROOT_CANNOT_END);
        }
    }

    /** An end is the last that is known of an organisation. */
    static void requireNothingLater(Organisation organisation, LocalDate end) {
        Optional<LocalDate> later = organisation.changes().stream()
                .map(Change::effectiveOn)
                .filter(day -> !day.isBefore(end))
                .findFirst()
                .or(() -> organisation.powers().stream()
                        .flatMap(power -> Stream.of(power.validFrom(), power.validTo()))
                        .filter(day -> day != null && day.isAfter(end))
                        .findFirst());
        if (later.isPresent()) {
            throw new ProblemException(OrganisationProblem.CHANGES_AFTER_END, "detail", "day", later.get())
                    .fault("/effectiveOn", "changes-after-end", "day", later.get());
        }
    }

    /** A power is granted once at a time. */
    static void requireNotGranted(List<PowerPeriod> powers, OrganisationPower power, LocalDate from) {
        if (powers.stream().anyMatch(known -> known.power() == power && known.holdsOnOrAfter(from))) {
            throw new ProblemException(OrganisationProblem.POWER_ALREADY_GRANTED)
                    .fault("/power", "power-already-granted", "day", from);
        }
    }

    /** What is withdrawn was granted before that day, and holds. */
    static PowerPeriod requireGranted(List<PowerPeriod> powers, OrganisationPower power, LocalDate on) {
        return powers.stream()
                .filter(known -> known.power() == power
                        && known.isOpen()
                        && known.validFrom().isBefore(on))
                .findFirst()
                .orElseThrow(() -> new ProblemException(OrganisationProblem.POWER_NOT_GRANTED)
                        .fault("/effectiveOn", "power-not-granted"));
    }
}
