package vn.memberdev.candidates.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.emulationmovement.nominations.KnownMovement;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.candidates.nomination.proposal.NominatedBy;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.problem.FieldError;

/** The rules of nominations. Pure; each names its fault, or none. */
final class NominationRules {

    /** Nobody born earlier can be meant, and the event contract takes no earlier year. */
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private NominationRules() {}

    /** All faults of what is said of the nominator; whether the movement exists is asked afterwards. */
    static List<FieldError> originFaultsOf(MakeNominationRequest request) {
        return DateRules.all(
                massOrganisationMissing(request), massOrganisationSuperfluous(request),
                movementMissing(request), movementSuperfluous(request));
    }

    static Optional<FieldError> massOrganisationMissing(MakeNominationRequest request) {
        return DateRules.fault(
                request.nominatedBy() == NominatedBy.MASS_ORGANISATION && request.massOrganisation() == null,
                "/massOrganisation",
                "mass-organisation-missing");
    }

    static Optional<FieldError> massOrganisationSuperfluous(MakeNominationRequest request) {
        return DateRules.fault(
                request.nominatedBy() == NominatedBy.CELL && request.massOrganisation() != null,
                "/massOrganisation",
                "mass-organisation-superfluous");
    }

    static Optional<FieldError> movementMissing(MakeNominationRequest request) {
        return DateRules.fault(
                request.nominatedBy() == NominatedBy.EMULATION_MOVEMENT && request.movementId() == null,
                "/movementId",
                "movement-missing");
    }

    static Optional<FieldError> movementSuperfluous(MakeNominationRequest request) {
        return DateRules.fault(
                request.nominatedBy() != NominatedBy.EMULATION_MOVEMENT && request.movementId() != null,
                "/movementId",
                "movement-superfluous");
    }

    /** A movement is run by one mass organisation: to name another would be to mean another movement. */
    static Optional<FieldError> massOrganisationDiffers(MakeNominationRequest request, KnownMovement movement) {
        return DateRules.fault(
                request.massOrganisation() != null
                        && !request.massOrganisation().equals(movement.massOrganisation()),
                "/massOrganisation",
                "mass-organisation-differs",
                "organisation",
                movement.massOrganisation());
    }

    /**
     * All faults of the dates and of the organisation.
     *
     * @param organisation the organisation on the day of the nomination, if it existed then
     * @param withoutAList the kinds of organisation that keep no list of their own
     */
    static List<FieldError> faultsOf(
            MakeNominationRequest request,
            Optional<OrgUnitView> organisation,
            Set<String> withoutAList,
            LocalDate today) {
        return DateRules.all(
                birthTooEarly(request.birthDate()),
                bornAfterNomination(request.birthDate(), request.nominatedOn()),
                DateRules.dateInFuture("/nominatedOn", request.nominatedOn(), today),
                documentAfterNomination(request),
                organisationNotThereThatDay(organisation),
                organisationKeepsNoList(organisation, withoutAList));
    }

    static Optional<FieldError> birthTooEarly(LocalDate birthDate) {
        return DateRules.fault(
                birthDate.isBefore(EARLIEST_BIRTH), "/birthDate", "birth-date-too-early", "earliest", EARLIEST_BIRTH);
    }

    static Optional<FieldError> bornAfterNomination(LocalDate birthDate, LocalDate nominatedOn) {
        return DateRules.fault(
                !birthDate.isBefore(nominatedOn), "/birthDate", "born-after-nomination", "nominated", nominatedOn);
    }

    static Optional<FieldError> documentAfterNomination(MakeNominationRequest request) {
        return DateRules.fault(
                request.document().issuedOn().isAfter(request.nominatedOn()),
                "/document/issuedOn",
                "document-after-nomination");
    }

    static Optional<FieldError> organisationNotThereThatDay(Optional<OrgUnitView> organisation) {
        return DateRules.fault(organisation.isEmpty(), "/organisationId", "organisation-not-there-that-day");
    }

    static Optional<FieldError> organisationKeepsNoList(Optional<OrgUnitView> organisation, Set<String> withoutAList) {
        return DateRules.fault(
                organisation.filter(unit -> withoutAList.contains(unit.kind())).isPresent(),
                "/organisationId",
                "organisation-keeps-no-list");
    }

    static Optional<FieldError> movementNotRunning(LocalDate nominatedOn, KnownMovement movement) {
        return DateRules.fault(
                !movement.isRunningOn(nominatedOn),
                "/movementId",
                nominatedOn.isBefore(movement.startsOn())
                        ? "movement-not-running.before"
                        : "movement-not-running.after",
                "start",
                movement.startsOn(),
                "end",
                movement.endsOn());
    }

    /** A movement brings forth people of the organisations that its committee directs. */
    static Optional<FieldError> movementElsewhere(boolean stoodBelow) {
        return DateRules.fault(!stoodBelow, "/movementId", "movement-elsewhere");
    }

    /**
     * All faults of an acceptance.
     *
     * @param keeper who keeps the list on the first day: the organisation nominated for or the one that follows it;
     *     nobody if it has ended without a single one that follows
     */
    static List<FieldError> faultsOf(
            AcceptNominationRequest request, Nomination nomination, Optional<UUID> keeper, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/listedOn", request.listedOn(), today),
                beforeNomination("/listedOn", request.listedOn(), nomination.nominatedOn()),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.listedOn()),
                nobodyKeepsTheList(keeper),
                keeper.flatMap(id -> resolutionOfAnotherBody(request.resolution(), id)));
    }

    /** All faults of a refusal. */
    static List<FieldError> faultsOf(DeclineNominationRequest request, Nomination nomination, LocalDate today) {
        return DateRules.all(
                DateRules.dateInFuture("/declinedOn", request.declinedOn(), today),
                beforeNomination("/declinedOn", request.declinedOn(), nomination.nominatedOn()),
                DateRules.resolutionAfterEffect(request.resolution().decidedOn(), request.declinedOn()));
    }

    static Optional<FieldError> nobodyKeepsTheList(Optional<UUID> keeper) {
        return DateRules.fault(keeper.isEmpty(), "/listedOn", "organisation-ended.no-list");
    }

    /** Only the cell or base itself puts somebody on its list; those above may decline, but not list. */
    static Optional<FieldError> resolutionOfAnotherBody(Act resolution, UUID organisationId) {
        return DateRules.fault(
                !resolution.decidingOrganisationId().equals(organisationId),
                "/resolution/decidingOrganisationId",
                "resolution-of-another-body",
                "organisation",
                organisationId);
    }

    static Optional<FieldError> beforeNomination(String pointer, LocalDate day, LocalDate nominatedOn) {
        return DateRules.fault(day.isBefore(nominatedOn), pointer, "before-nomination", "nominated", nominatedOn);
    }
}
