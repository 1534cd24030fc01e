package vn.memberdev.reporting;

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
            "vn.memberdev.reporting",
            Map.ofEntries(
                    entry("indicator-kinds", "Indicator.Kind"),
                    entry("measures", "Measure"),
                    entry("period-kinds", "Indicator.PeriodKind"),
                    entry("record-kinds", "FactKind"),
                    entry("structures", "TreeBasis"),
                    entry("unavailable-reasons", "Unavailable"),
                    entry("units", "Indicator.Unit"),
                    entry("verdicts", "Verdict"),
                    entry("generation.phase", "Phase"),
                    entry("generation.source", "Source")),
            Set.of("member-ratings-2005", "organisation-ratings-2005", "rating-scales", "ratings-2018", "roundings"));

    @TestFactory
    Stream<DynamicTest> theSchema() {
        return SchemaRules.tests(MigratedDatabase.upToDate().content(), LISTS);
    }

    @Test
    void aFilledDatabaseIsUpgradedAndKeepsItsRows() {
        FilledUpgrade.from(BASELINE);
    }
}
