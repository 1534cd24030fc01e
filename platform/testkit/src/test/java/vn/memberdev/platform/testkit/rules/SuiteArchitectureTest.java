package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule catches what was planted for it, and lets the clean example pass. */
class SuiteArchitectureTest {

    private static final String CLEAN = "vn.memberdev.clean";
    private static final String PLANTED = "vn.memberdev.planted";
    private static final JavaClasses CLEAN_CLASSES = SampleClasses.of("clean");
    private static final JavaClasses PLANTED_CLASSES = SampleClasses.of("planted");

    static List<String> rules() {
        return List.copyOf(SuiteArchitecture.rules(CLEAN).keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passesTheCleanExample(String rule) {
        SuiteArchitecture.rules(CLEAN).get(rule).check(CLEAN_CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "features keep to their own data, IntakeService.anybody",
        "features keep to their own data, IntakeService.candidates>",
        "entities and repositories are not public, Candidate>",
        "entities and repositories are not public, CandidateRepository>",
        "resources leave data to services, IntakeResource",
        "resource methods name their roles, IntakeResource.get",
        "roles are one word, IntakeResource.listWrittenOut",
        "roles are one word, IntakeResource.setWithoutName",
        "resource methods are short, IntakeResource.longWinded",
        "repository reads are scoped, withoutScope",
        "repository reads are scoped, withScopeInTheWrongPlace",
        "repository reads are scoped, withoutReason",
        "inherited finders stay in repositories, IntakeService.anybody",
        "jdbi comes from the factory, IntakeService.jdbi",
        "time comes from business time, IntakeService.today",
        "time comes from business time, IntakeService.byReference",
        "time comes from business time, IntakeService.byClock",
        "time comes from business time, IntakeService.ofTheMachine",
        "no old dates, Candidate.listedOn",
        "nobody sleeps, IntakeService.dawdle",
        "constructors take few parameters, CrowdedService",
        "no enum repeats another, planted.intake.Stage is the same list as vn.memberdev.planted.candidate.Step"
    })
    void catchesWhatWasPlanted(String rule, String place) {
        var result = SuiteArchitecture.rules(PLANTED).get(rule).evaluate(PLANTED_CLASSES);

        assertThat(result.getFailureReport().getDetails()).as(rule).anySatisfy(violation -> assertThat(violation)
                .contains(place));
    }

    @Test
    void failsWhereThereIsNothingToCheck() {
        var empty = new ClassFileImporter().importPackages("vn.memberdev.nothing");

        assertThat(SuiteArchitecture.rules(CLEAN))
                .allSatisfy((name, rule) ->
                        assertThatThrownBy(() -> rule.check(empty)).as(name).isInstanceOf(AssertionError.class));
    }

    @Test
    void refusesToLeaveOutARuleThatDoesNotExist() {
        assertThatThrownBy(() -> SuiteArchitecture.tests(CLEAN, "no such rule"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What every service uses and none includes among its own classes. */
    @Test
    void thePlatformKeepsTheRulesOfShape() {
        JavaClasses platform = SuiteArchitecture.mainClasses("vn.memberdev.platform");

        ShapeRules.constructorsTakeFewParameters().check(platform);
        ShapeRules.noEnumRepeatsAnother().check(platform);
    }

    /** As a service includes them. */
    @TestFactory
    Stream<DynamicTest> holdForTheTestKitItself() {
        return SuiteArchitecture.tests(
                "vn.memberdev.platform.embedded",
                "entities and repositories are not public",
                "resources leave data to services",
                "resource methods name their roles",
                "roles are one word",
                "resource methods are short",
                "repository reads are scoped",
                "no enum repeats another");
    }
}
