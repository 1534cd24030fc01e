package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of the register of organisations that one organisation's own history answers. */
final class OrganisationRules {

    private OrganisationRules() {}

    /** A parent is named once, so that id and code cannot contradict each other. */
    static void requireParentNamedOnce(EstablishOrganisationRequest request) {
        if (request.parentId() != null && request.parentCode() != null) {
            throw new ProblemException(OrganisationProblem.PARENT_NAMED_TWICE, "Send parentId or parentCode, not both.")
                    .with("/parentCode", "parent-named-twice", "parentId is given too");
        }
    }

    /** The root has the identity that the tokens of the province carry; a row that says another is of elsewhere. */
    static void requireIdentity(UUID named, UUID given) {
        if (named != null && !named.equals(given)) {
            throw new ProblemException(
                            OrganisationProblem.ROOT_WITHOUT_CLAIM, "Leave the id of the root out, or use its token.")
                    .with("/id", "root-without-claim", "is not the caller's organisation");
        }
    }

    /** Scope is measured on the tree of today: what begins or ends tomorrow is entered tomorrow. */
    static void requireNotInFuture(LocalDate effectiveOn, LocalDate today) {
        if (effectiveOn.isAfter(today)) {
            throw new ProblemException(OrganisationProblem.DATE_IN_FUTURE, "Enter it on " + effectiveOn + ".")
                    .with("/effectiveOn", "date-in-future", "must not be after " + today);
        }
    }

    /** A change falls into the life of the organisation: not before its first day, not when it had ended. */
    static void requireExists(Organisation organisation, LocalDate day) {
        LocalDate from = organisation.first().validFrom();
        if (day.isBefore(from)) {
            throw new ProblemException(
                            OrganisationProblem.NOT_YET_ESTABLISHED, "The organisation exists from " + from + " on.")
                    .with("/effectiveOn", "not-yet-established", "must not be before " + from);
        }
        LocalDate end = organisation.endedOn();
        if (end != null && !day.isBefore(end)) {
            throw new ProblemException(
                            OrganisationProblem.ORGANISATION_ENDED, "The organisation had ended by " + end + ".")
                    .with("/effectiveOn", "organisation-ended", "must be before " + end);
        }
    }

    /** Of two changes of the same attribute on one day nobody could say which one held. */
    static void requireDayNotTaken(List<Change> changes, Change change) {
        boolean taken = changes.stream()
                .anyMatch(known -> known.effectiveOn().equals(change.effectiveOn()) && known.setsWhat(change));
        if (taken) {
            throw new ProblemException(
                            OrganisationProblem.CHANGE_ALREADY_RECORDED, "Check whether it is the same decision.")
                    .with("/effectiveOn", "change-already-recorded", "has a change of the same attribute");
        }
    }

    /** A change that leaves everything as it was on its day is a slip. */
    static void requireSomethingChanges(Organisation organisation, Change change) {
        Period before = organisation.on(change.effectiveOn()).orElseThrow();
        if (change.parentId() != null && change.parentId().equals(before.parentId())) {
            throw new ProblemException(OrganisationProblem.ALREADY_UNDER_PARENT, "Name another organisation above.")
                    .with("/newParentId", "already-under-parent", "is the organisation above already");
        }
        if (change.name() != null && change.name().equals(before.name())) {
            throw new ProblemException(OrganisationProblem.NOTHING_CHANGES, "Name another name, or another day.")
                    .with("/name", "nothing-changes", "is the name on that day already");
        }
        if (change.kind() != null && change.kind() == before.kind()) {
            throw new ProblemException(OrganisationProblem.NOTHING_CHANGES, "Name another kind, or another day.")
                    .with("/kind", "nothing-changes", "is the kind on that day already");
        }
    }

    /** The root stands below nothing: moved, it would leave the register without one. */
    static void requireMovable(Period last) {
        if (last.parentId() == null) {
            throw new ProblemException(
                    OrganisationProblem.ROOT_CANNOT_MOVE, "Move organisations below the root instead.");
        }
    }

    /** The root does not end: on every day there is one. */
    static void requireNotRoot(Period last) {
        if (last.parentId() == null) {
            throw new ProblemException(
                    OrganisationProblem.ROOT_CANNOT_END, "End organisations below the root instead.");
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
            throw new ProblemException(
                            OrganisationProblem.CHANGES_AFTER_END,
                            "The register holds a change of " + later.get() + "; check both days.")
                    .with("/effectiveOn", "changes-after-end", "must be after " + later.get());
        }
    }

    /** A power is granted once at a time. */
    static void requireNotGranted(List<PowerPeriod> powers, OrganisationPower power, LocalDate from) {
        if (powers.stream().anyMatch(known -> known.power() == power && known.reaches(from))) {
            throw new ProblemException(
                            OrganisationProblem.POWER_ALREADY_GRANTED, "Withdraw it before it is granted anew.")
                    .with("/power", "power-already-granted", "is held on " + from + " or later");
        }
    }

    /** What is withdrawn was granted before that day, and holds. */
    static PowerPeriod requireGranted(List<PowerPeriod> powers, OrganisationPower power, LocalDate on) {
        return powers.stream()
                .filter(known -> known.power() == power
                        && known.isOpen()
                        && known.validFrom().isBefore(on))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                                OrganisationProblem.POWER_NOT_GRANTED, "Look up which powers the organisation has.")
                        .with("/effectiveOn", "power-not-granted", "lies outside the days of the power"));
    }
}
