package vn.memberdev.local.demo.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.memberdev.local.demo.DemoPlan;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Organisations.Unit;

/** The province has the shape of a real one, and what is recorded of it leaves the article's term alone. */
class ProvinceUnitsTest {

    private static final Organisations PROVINCE = Organisations.plan();
    private static final DemoPlan PEOPLE =
            ProvincePeople.plan(PROVINCE, base -> !Organisations.BLOC.equals(base.parentKey()), "BL");

    @Test
    void itIsOfTheSizeOfAProvince() {
        Map<String, Integer> kinds = new HashMap<>();
        PROVINCE.units().forEach(unit -> kinds.merge(unit.kind(), 1, Integer::sum));
        assertThat(PROVINCE.units()).hasSizeBetween(900, 1_300);
        assertThat(kinds).containsEntry("PROVINCIAL", 1).containsEntry("SUPERIOR", 14);
        assertThat(PROVINCE.below(Organisations.PROVINCE)).hasSize(14);
    }

    @Test
    void everyDistrictHasItsCommunesAndOffices() {
        assertThat(PROVINCE.below(Organisations.PROVINCE))
                .filteredOn(unit -> unit.key().startsWith("district"))
                .hasSize(10)
                .allSatisfy(district -> assertThat(PROVINCE.below(district.key()))
                        .hasSize(10 + Office.values().length)
                        .allMatch(Unit::isBase));
    }

    @Test
    void codesHaveFiveParts() {
        assertThat(PROVINCE.units())
                .extracting(Unit::code)
                .allMatch(code -> code.matches("98\\.\\d{3}\\.\\d{3}\\.000\\.\\d{3}"))
                .doesNotHaveDuplicates();
        assertThat(ProvinceUnits.below(ProvinceShape.SMALL))
                .extracting(Unit::code)
                .allMatch(code -> code.startsWith("97."));
    }

    @Test
    void noTwoCommunesShareAName() {
        assertThat(PROVINCE.units())
                .filteredOn(unit -> unit.key().matches("commune-\\d\\d-\\d\\d"))
                .hasSize(100)
                .extracting(Unit::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void peopleAreOfTheYearsBeforeTheReorganisation() {
        assertThat(PEOPLE.memberRatings())
                .isNotEmpty()
                .allMatch(rating -> ProvincePeople.YEARS.contains(rating.year()));
        assertThat(PEOPLE.organisationRatings()).allMatch(rating -> ProvincePeople.YEARS.contains(rating.year()));
        assertThat(PEOPLE.candidates())
                .allMatch(candidate -> candidate.listedOn().getYear() >= 2022)
                .anyMatch(candidate -> candidate.admission() != null)
                .filteredOn(candidate -> candidate.admission() != null)
                .allMatch(candidate -> candidate.admission().heldOn().getYear() == 2024);
    }

    @Test
    void nobodyStandsInTheBlocOfTheArticle() {
        List<String> ofTheBloc = PROVINCE.homes().stream().map(Unit::key).toList();
        assertThat(PEOPLE.homesOfMembers().values()).isNotEmpty().doesNotContainAnyElementsOf(ofTheBloc);
    }

    @Test
    void everyBaseOrganisationIsRatedInEachYear() {
        long bases = PROVINCE.units().stream().filter(Unit::isBase).count();
        assertThat(PEOPLE.organisationRatings()).hasSize((int) bases * ProvincePeople.YEARS.size());
    }
}
