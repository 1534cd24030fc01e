package vn.memberdev.local.demo.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.province.ProvinceShape;
import vn.memberdev.local.demo.province.ProvinceUnits;

/** The script can be carried out in its order, and leaves the province as 2025 did. */
class ReorganisationTest {

    static Stream<Organisations> provinces() {
        return Stream.of(Organisations.plan(), Organisations.below(ProvinceShape.SMALL));
    }

    @Test
    void twoScriptsAreEqual() {
        assertThat(Reorganisation.of(Organisations.plan())).isEqualTo(Reorganisation.of(Organisations.plan()));
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void nothingHangsOnWhatEndsAndNothingIsLostOnTheWay(Organisations organisations) {
        Tree tree = new Tree(organisations);
        tree.carryOut(Reorganisation.of(organisations));
        assertThat(tree.parents.keySet())
                .filteredOn(key -> !tree.ended.contains(key) && !Organisations.PROVINCE.equals(key))
                .allSatisfy(key -> assertThat(tree.ended).doesNotContain(tree.parents.get(key)));
        assertThat(tree.ended).noneMatch(key -> "CELL".equals(tree.kinds.get(key)));
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void blocsAndDistrictsAreGoneAndCommunesStandBelowTheProvince(Organisations organisations) {
        Tree tree = new Tree(organisations);
        tree.carryOut(Reorganisation.of(organisations));
        List<String> below = tree.below(Organisations.PROVINCE);
        assertThat(below)
                .contains(BlocsEnd.OF_THE_PARTY, BlocsEnd.OF_THE_STATE, "military", "police")
                .doesNotContain(Organisations.BLOC, ProvinceUnits.ENTERPRISES)
                .noneMatch(key -> key.startsWith("district"))
                .allMatch(key -> "SUPERIOR".equals(tree.kinds.get(key)));
        assertThat(tree.kinds.keySet())
                .filteredOn(key -> key.startsWith("commune") && !tree.ended.contains(key))
                .filteredOn(key -> !"CELL".equals(tree.kinds.get(key)))
                .allMatch(below::contains);
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void noTwoBelowTheProvinceShareAName(Organisations organisations) {
        Tree tree = new Tree(organisations);
        tree.carryOut(Reorganisation.of(organisations));
        assertThat(tree.below(Organisations.PROVINCE).stream().map(tree.names::get))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void everyKindOfChangeIsInIt(Organisations organisations) {
        Reorganisation script = Reorganisation.of(organisations);
        assertThat(script.steps())
                .hasAtLeastOneElementOfType(Step.Consolidate.class)
                .hasAtLeastOneElementOfType(Step.MergeInto.class)
                .hasAtLeastOneElementOfType(Step.Rename.class)
                .anyMatch(step -> step instanceof Step.End end && end.ending() == Step.Ending.DISSOLVED)
                .filteredOn(Step.Split.class::isInstance)
                .hasSize(1);
        // Some rise without taking anybody in.
        assertThat(script.steps().stream().filter(Step.ChangeKind.class::isInstance))
                .hasSizeGreaterThan((int) script.steps().stream()
                        .filter(Step.Rename.class::isInstance)
                        .count());
    }

    @Test
    void bothNewOnesTakeBasesOfTheBlocOfAgencies() {
        Tree tree = new Tree(Organisations.plan());
        tree.carryOut(Reorganisation.of(Organisations.plan()));
        assertThat(tree.below(BlocsEnd.OF_THE_PARTY)).hasSizeBetween(15, 35).allMatch(key -> key.startsWith("base"));
        assertThat(tree.below(BlocsEnd.OF_THE_STATE))
                .anyMatch(key -> key.startsWith("base"))
                .anyMatch(key -> key.startsWith("enterprise"));
    }

    @ParameterizedTest
    @MethodSource("provinces")
    void whoDissolvesIsWhoEstablished(Organisations organisations) {
        assertThat(Reorganisation.of(organisations).steps())
                .filteredOn(step -> step instanceof Step.End end && end.ending() == Step.Ending.DISSOLVED)
                .allSatisfy(step -> assertThat(step.act().decider())
                        .isEqualTo(organisations.unit(((Step.End) step).key()).parentKey()));
    }

    @Test
    void everyEndKnowsItsSuccessors() {
        Reorganisation script = Reorganisation.of(Organisations.below(ProvinceShape.SMALL));
        assertThat(script.ends())
                .containsEntry(Organisations.BLOC, List.of())
                .containsEntry("commune-01-01", List.of("commune-01-01-upper", "commune-01-01-lower"))
                .containsEntry("commune-01-03", List.of("commune-01-02-new"))
                .containsEntry("commune-02-02", List.of("commune-02-01"));
    }
}
