package vn.memberdev.evaluation;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.memberdev.platform.testkit.schema.ClosedLists;
import vn.memberdev.platform.testkit.schema.FilledUpgrade;
import vn.memberdev.platform.testkit.schema.MigratedDatabase;
import vn.memberdev.platform.testkit.schema.SchemaRules;

/** The schema that the migrations make, and what they make of a database that is in use. */
class MigrationTest {

    private static final int BASELINE = 6;

    private static final ClosedLists LISTS = new ClosedLists(
            "vn.memberdev.evaluation",
            Map.ofEntries(
                    entry("rating-outcome", "RatingOutcome"),
                    entry("residence-group", "ResidenceGroup"),
                    entry("residence-verdict", "ResidenceVerdict"),
                    entry("rating_category.subject", "Subject"),
                    entry("not_rated_reason.subject", "Subject"),
                    entry("rating.subject", "Subject")),
            Set.of());

    @TestFactory
    Stream<DynamicTest> theSchema() {
        return SchemaRules.tests(MigratedDatabase.upToDate().content(), LISTS);
    }

    @Test
    void aFilledDatabaseIsUpgradedAndKeepsItsRows() {
        FilledUpgrade.from(BASELINE);
    }
}
