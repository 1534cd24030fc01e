package vn.memberdev.candidates.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.emulationmovement.nominations.KnownMovement;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.candidates.nomination.proposal.NominatedBy;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.language.Language;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.problem.FieldError;

class NominationRulesTest {

    private static final Set<String> WITHOUT_A_LIST = Set.of("PROVINCIAL", "SUPERIOR");
    private static final LocalDate TODAY = LocalDate.of(2009, 6, 1);
    private static final LocalDate BIRTH = LocalDate.of(1986, 11, 20);
    private static final LocalDate DAY = NominationRequests.NOMINATED_ON;
    private static final UUID CELL = NominationRequests.CELL;
    private static final KnownMovement MOVEMENT = new KnownMovement(
            UUID.randomUUID(), CELL, "YOUTH_UNION", LocalDate.of(2009, 1, 9), LocalDate.of(2009, 9, 2));

    @ParameterizedTest
    @CsvSource({
        "CELL, false, false,",
        "CELL, true, false, mass-organisation-superfluous",
        "CELL, false, true, movement-superfluous",
        "MASS_ORGANISATION, true, false,",
        "MASS_ORGANISATION, false, false, mass-organisation-missing",
        "MASS_ORGANISATION, true, true, movement-superfluous",
        "EMULATION_MOVEMENT, false, true,",
        "EMULATION_MOVEMENT, true, true,",
        "EMULATION_MOVEMENT, false, false, movement-missing"
    })
    void whoNominatesIsNamedAndNobodyElse(NominatedBy by, boolean organisation, boolean movement, String fault) {
        MakeNominationRequest request =
                NominationRequests.by(by, organisation ? "YOUTH_UNION" : null, movement ? MOVEMENT.id() : null);
        assertThat(codes(NominationRules.originFaultsOf(request)))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void everyFaultOfTheOriginIsNamed() {
        MakeNominationRequest request = NominationRequests.by(NominatedBy.CELL, "YOUTH_UNION", MOVEMENT.id());
        assertThat(codes(NominationRules.originFaultsOf(request)))
                .containsExactly("mass-organisation-superfluous", "movement-superfluous");
    }

    @ParameterizedTest
    @CsvSource({", ''", "YOUTH_UNION, ''", "TRADE_UNION, mass-organisation-differs"})
    void aMovementIsRunByOneMassOrganisation(String named, String fault) {
        MakeNominationRequest request = NominationRequests.by(NominatedBy.EMULATION_MOVEMENT, named, MOVEMENT.id());
        assertThat(NominationRules.massOrganisationDiffers(request, MOVEMENT)
                        .map(FieldError::code)
                        .orElse(""))
                .isEqualTo(fault);
    }

    @Test
    void thePersonIsBornBeforeTheNomination() {
        assertThat(faults(BIRTH, DAY, DAY)).isEmpty();
        assertThat(faults(DAY, DAY, DAY)).containsExactly("born-after-nomination");
        assertThat(faults(DAY.minusDays(1), DAY, DAY)).isEmpty();
        assertThat(faults(LocalDate.of(1900, 1, 1), DAY, DAY)).isEmpty();
        assertThat(faults(LocalDate.of(1899, 12, 31), DAY, DAY)).containsExactly("birth-date-too-early");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(faults(BIRTH, TODAY, TODAY)).isEmpty();
        assertThat(faults(BIRTH, TODAY.plusDays(1), TODAY)).containsExactly("date-in-future");
    }

    @Test
    void thePaperIsThereOnTheDay() {
        assertThat(faults(BIRTH, DAY, DAY.plusDays(1))).containsExactly("document-after-nomination");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CELL", "TEMPORARY_CELL", "SECTION", "BASE_CELL", "BASE_COMMITTEE"})
    void cellsAndBasesKeepLists(String kind) {
        assertThat(codes(NominationRules.faultsOf(NominationRequests.byTheCell(), unit(kind), WITHOUT_A_LIST, TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUPERIOR", "PROVINCIAL"})
    void committeesAboveABaseKeepNone(String kind) {
        assertThat(codes(NominationRules.faultsOf(NominationRequests.byTheCell(), unit(kind), WITHOUT_A_LIST, TODAY)))
                .containsExactly("organisation-keeps-no-list");
    }

    @Test
    void theOrganisationExistedThatDay() {
        assertThat(codes(NominationRules.faultsOf(
                        NominationRequests.byTheCell(), Optional.empty(), WITHOUT_A_LIST, TODAY)))
                .containsExactly("organisation-not-there-that-day");
    }

    @ParameterizedTest
    @CsvSource({"2009-01-08, began on 2009-01-09", "2009-01-09,", "2009-09-02,", "2009-09-03, ended on 2009-09-02"})
    void theMovementRunsThatDay(LocalDate day, String told) {
        Optional<FieldError> fault = NominationRules.movementNotRunning(day, MOVEMENT);
        if (told == null) {
            assertThat(fault).isEmpty();
        } else {
            assertThat(fault).hasValueSatisfying(found -> {
                assertThat(found.code()).isEqualTo("movement-not-running");
                assertThat(found.message().in(Language.EN)).endsWith(told);
            });
        }
    }

    @Test
    void theMovementIsDirectedFromAbove() {
        assertThat(NominationRules.movementElsewhere(true)).isEmpty();
        assertThat(NominationRules.movementElsewhere(false))
                .map(FieldError::code)
                .contains("movement-elsewhere");
    }

    @Test
    void anOutcomeIsOfTheDayOfTheNominationAtTheEarliest() {
        assertThat(accept(DAY, DAY, CELL)).isEmpty();
        assertThat(accept(DAY.minusDays(1), DAY.minusDays(1), CELL)).containsExactly("before-nomination");
        assertThat(accept(TODAY.plusDays(1), TODAY, CELL)).containsExactly("date-in-future");
        assertThat(accept(DAY, DAY.plusDays(1), CELL)).containsExactly("resolution-after-effect");
        assertThat(decline(DAY, DAY, CELL)).isEmpty();
        assertThat(decline(DAY.minusDays(1), DAY.minusDays(1), CELL)).containsExactly("before-nomination");
        assertThat(decline(TODAY.plusDays(1), TODAY, CELL)).containsExactly("date-in-future");
        assertThat(decline(DAY, DAY.plusDays(1), CELL)).containsExactly("resolution-after-effect");
    }

    @Test
    void whoKeepsTheListResolvesWhoComesOnIt() {
        UUID above = UUID.randomUUID();
        assertThat(accept(DAY, DAY, above)).containsExactly("resolution-of-another-body");
        assertThat(decline(DAY, DAY, above)).isEmpty();
    }

    private static List<String> faults(LocalDate birthDate, LocalDate nominatedOn, LocalDate issuedOn) {
        return codes(NominationRules.faultsOf(
                NominationRequests.dated(birthDate, nominatedOn, issuedOn), unit("CELL"), WITHOUT_A_LIST, TODAY));
    }

    private static List<String> accept(LocalDate day, LocalDate decidedOn, UUID body) {
        return codes(NominationRules.faultsOf(
                new AcceptNominationRequest(day, new Act("09-NQ/CB", decidedOn, body), null),
                nomination(),
                Optional.of(CELL),
                TODAY));
    }

    private static List<String> decline(LocalDate day, LocalDate decidedOn, UUID body) {
        return codes(NominationRules.faultsOf(
                new DeclineNominationRequest("OTHER", day, new Act("09-NQ/CB", decidedOn, body)), nomination(), TODAY));
    }

    private static Nomination nomination() {
        return Nomination.made(NominationRequests.byTheCell(), null, Instant.EPOCH);
    }

    private static Optional<OrgUnitView> unit(String kind) {
        return Optional.of(new OrgUnitView(CELL, null, "Chi bộ", kind, null, LocalDate.of(2000, 1, 1), null));
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }
}
