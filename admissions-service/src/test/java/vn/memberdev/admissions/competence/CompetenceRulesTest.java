package vn.memberdev.admissions.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.contracts.organisations.OrganisationKind.BASE_CELL;
import static vn.memberdev.contracts.organisations.OrganisationKind.BASE_COMMITTEE;
import static vn.memberdev.contracts.organisations.OrganisationKind.CELL;
import static vn.memberdev.contracts.organisations.OrganisationKind.PROVINCIAL;
import static vn.memberdev.contracts.organisations.OrganisationKind.SECTION;
import static vn.memberdev.contracts.organisations.OrganisationKind.SUPERIOR;
import static vn.memberdev.contracts.organisations.OrganisationPower.DELEGATED_ADMISSION;
import static vn.memberdev.contracts.organisations.OrganisationPower.PILOT;
import static vn.memberdev.contracts.organisations.OrganisationPower.SUPERIOR_POWERS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.memberdev.admissions.organisation.powers.OrganisationWithPowers;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationPower;

class CompetenceRulesTest {

    private static final OrganisationWithPowers PROVINCE = unit(PROVINCIAL);
    private static final OrganisationWithPowers COMMITTEE = unit(SUPERIOR);

    @Test
    void nearestSuperiorDecidesByItsStandingCommittee() {
        decides(
                COMMITTEE,
                DecidingBody.STANDING_COMMITTEE,
                CompetenceReason.NEAREST_SUPERIOR,
                unit(CELL),
                unit(SECTION),
                unit(BASE_COMMITTEE),
                COMMITTEE,
                PROVINCE);
        decides(
                COMMITTEE,
                DecidingBody.STANDING_COMMITTEE,
                CompetenceReason.NEAREST_SUPERIOR,
                unit(BASE_CELL),
                COMMITTEE,
                PROVINCE);
    }

    @Test
    void cellDirectlyUnderACommuneIsDecidedForByTheCommune() {
        OrganisationWithPowers commune = unit(SUPERIOR);

        decides(
                commune,
                DecidingBody.STANDING_COMMITTEE,
                CompetenceReason.NEAREST_SUPERIOR,
                unit(CELL),
                commune,
                COMMITTEE,
                PROVINCE);
    }

    @Test
    void baseCommitteeWithDelegationDecidesCollectively() {
        OrganisationWithPowers base = unit(BASE_COMMITTEE, DELEGATED_ADMISSION);

        decides(
                base,
                DecidingBody.COMMITTEE,
                CompetenceReason.DELEGATED_ADMISSION,
                unit(CELL),
                base,
                COMMITTEE,
                PROVINCE);
    }

    @Test
    void baseCommitteeWithPowersOfASuperiorDecidesByItsStandingCommittee() {
        OrganisationWithPowers granted = unit(BASE_COMMITTEE, SUPERIOR_POWERS);
        OrganisationWithPowers pilot = unit(BASE_COMMITTEE, PILOT);

        decides(granted, DecidingBody.STANDING_COMMITTEE, CompetenceReason.SUPERIOR_POWERS, unit(CELL), granted);
        decides(pilot, DecidingBody.STANDING_COMMITTEE, CompetenceReason.PILOT, unit(CELL), pilot, COMMITTEE, PROVINCE);
        decides(
                granted,
                DecidingBody.STANDING_COMMITTEE,
                CompetenceReason.SUPERIOR_POWERS,
                unit(CELL),
                unit(BASE_COMMITTEE),
                granted,
                PROVINCE);
    }

    @ParameterizedTest
    @EnumSource(OrganisationPower.class)
    void powerCountsForABaseCommitteeOnly(OrganisationPower power) {
        decides(
                COMMITTEE,
                DecidingBody.STANDING_COMMITTEE,
                CompetenceReason.NEAREST_SUPERIOR,
                unit(SECTION, power),
                unit(BASE_CELL, power),
                COMMITTEE,
                PROVINCE);
    }

    @Test
    void provinceDecidesWhereNoSuperiorStandsBelowIt() {
        decides(
                PROVINCE,
                DecidingBody.STANDING_MEMBERS,
                CompetenceReason.PROVINCE,
                unit(CELL),
                unit(BASE_COMMITTEE),
                PROVINCE);
    }

    @Test
    void nobodyDecidesWhereTheRegisterEndsBelowThem() {
        assertThat(CompetenceRules.firstCompetent(List.of(unit(CELL), unit(BASE_COMMITTEE))))
                .isEmpty();
        assertThat(CompetenceRules.firstCompetent(List.of())).isEmpty();
    }

    private static void decides(
            OrganisationWithPowers unit, DecidingBody body, CompetenceReason reason, OrganisationWithPowers... line) {
        assertThat(CompetenceRules.firstCompetent(List.of(line)))
                .contains(new CompetentBody(unit.id(), unit.name(), unit.kind(), body, reason));
    }

    private static OrganisationWithPowers unit(OrganisationKind kind, OrganisationPower... powers) {
        return new OrganisationWithPowers(
                UUID.randomUUID(),
                "Đảng bộ " + kind,
                kind,
                Arrays.stream(powers)
                        .collect(Collectors.toMap(Function.identity(), power -> LocalDate.of(2005, 1, 1))));
    }
}
