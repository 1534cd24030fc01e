package vn.memberdev.platform.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of structure that every service includes:
 *
 * <pre>
 * class ArchitectureTest {
 *     &#64;TestFactory
 *     Stream&lt;DynamicTest&gt; rules() {
 *         return SuiteArchitecture.tests("vn.memberdev.admissions");
 *     }
 * }
 * </pre>
 *
 * A rule that finds nothing to check fails: a service that has, say, no repository at all leaves that rule out by name.
 */
public final class SuiteArchitecture {

    private SuiteArchitecture() {}

    /**
     * One test per rule over the main classes of a service, and one that also its tests never sleep.
     *
     * @param basePackage the service's package, whose direct sub-packages are its features
     * @param without names of rules that have nothing to check in this service
     */
    public static Stream<DynamicTest> tests(String basePackage, String... without) {
        JavaClasses classes = mainClasses(basePackage);
        var rules = rules(basePackage);
        for (String name : without) {
            if (rules.remove(name) == null) {
                throw new IllegalArgumentException("no rule " + name + " in " + rules.keySet());
            }
        }
        var overMain = rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
        var overTests = DynamicTest.dynamicTest("no test sleeps", () -> TimeRules.nobodySleeps()
                .check(new ClassFileImporter().importPackages(basePackage)));
        return Stream.concat(overMain, Stream.of(overTests));
    }

    /** The rules by name. */
    public static Map<String, ArchRule> rules(String basePackage) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("features keep to their own data", FeatureRules.featuresKeepToTheirOwnData(basePackage));
        rules.put(
                "entities and repositories are not public",
                FeatureRules.entitiesAndRepositoriesAreNotPublic(basePackage));
        rules.put("resources leave data to services", ResourceRules.resourcesLeaveDataToServices());
        rules.put("resource methods name their roles", ResourceRules.resourceMethodsNameTheirRoles());
        rules.put("roles are one word", ResourceRules.rolesAreOneWord());
        rules.put("resource methods are short", ResourceRules.resourceMethodsAreShort());
        rules.put("repository reads are scoped", RepositoryRules.repositoryReadsAreScoped());
        rules.put("inherited finders stay in repositories", RepositoryRules.inheritedFindersStayInRepositories());
        rules.put("jdbi comes from the factory", DatabaseRules.jdbiComesFromTheFactory());
        rules.put("time comes from business time", TimeRules.timeComesFromBusinessTime());
        rules.put("no old dates", TimeRules.noOldDates());
        rules.put("nobody sleeps", TimeRules.nobodySleeps());
        rules.put("constructors take few parameters", ShapeRules.constructorsTakeFewParameters());
        rules.put("no enum repeats another", ShapeRules.noEnumRepeatsAnother());
        return rules;
    }

    static JavaClasses mainClasses(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }
}
