package vn.memberdev.platform.testkit.schema;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.memberdev.platform.testkit.Database;

/** What holds for the schema of every service, as one test each. Include it in the service's {@code MigrationTest}. */
public final class SchemaRules {

    private SchemaRules() {}

    /**
     * The tests.
     *
     * @param database one with every migration of the service and nothing else
     * @param lists the closed lists of the service
     */
    public static Stream<DynamicTest> tests(Database database, ClosedLists lists) {
        return Stream.of(
                DynamicTest.dynamicTest(
                        "constraints and indexes are named by one rule", () -> ConstraintNames.verify(database)),
                DynamicTest.dynamicTest(
                        "decisions have the same columns everywhere", () -> DecisionColumns.verify(database)),
                DynamicTest.dynamicTest("a closed list stands in one place", () -> lists.verify(database)),
                DynamicTest.dynamicTest("migrations are only added to", MigrationChecksums::verify));
    }
}
