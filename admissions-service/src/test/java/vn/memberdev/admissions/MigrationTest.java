package vn.memberdev.admissions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.schema.ClosedLists;
import vn.memberdev.platform.testkit.schema.FilledUpgrade;
import vn.memberdev.platform.testkit.schema.MigratedDatabase;
import vn.memberdev.platform.testkit.schema.SchemaRules;

/** The schema that the migrations make, and what they make of a database that is in use. */
class MigrationTest {

    private static final int BASELINE = 7;

    private static final ClosedLists LISTS = new ClosedLists(
            "vn.memberdev.admissions",
            Map.ofEntries(
                    entry("admission-case-status", "AdmissionCaseStatus"),
                    entry("admission-outcome", "AdmissionOutcome"),
                    entry("competence-reason", "CompetenceReason"),
                    entry("deciding-body", "DecidingBody"),
                    entry("education-level", "EducationLevel"),
                    entry("matter", "Matter"),
                    entry("member-status", "MemberStatus"),
                    entry("organisation-kind", "OrganisationKind"),
                    entry("organisation-operation", "OrganisationOperation"),
                    entry("organisation-power", "OrganisationPower"),
                    entry("organisation-status", "OrganisationStatus"),
                    entry("power-condition", "PowerCondition"),
                    entry("power-finding", "PowerFinding"),
                    entry("sex", "Sex")),
            Set.of("annulment-reason", "organisation_lineage.operation", "target-indicator", "training-kind"));

    @TestFactory
    Stream<DynamicTest> theSchema() {
        return SchemaRules.tests(MigratedDatabase.upToDate().content(), LISTS);
    }

    /** The upgraded register: who stands above whom on a day, before and after the ends of organisations. */
    @Nested
    class AFilledRegister {

        private static final Database UPGRADED = FilledUpgrade.from(BASELINE);

        @Test
        void theTreeBeforeAnEndIsAsItWas() {
            assertThat(aboveOn(4, "2009-06-30")).containsExactly(1, 2, 4);
            assertThat(aboveOn(4, "2025-06-30")).containsExactly(1, 3, 4);
            assertThat(aboveOn(6, "2019-12-31")).containsExactly(1, 3, 6);
            assertThat(aboveOn(5, "2025-07-01")).containsExactly(1, 2, 5);
        }

        @Test
        void recordsOfWhatHadEndedHaveTheirKeeper() {
            assertThat(aboveOn(4, "2025-07-01")).as("merged into 5, below 2").containsExactly(1, 2, 4, 5);
            assertThat(aboveOn(6, "2020-01-01")).as("split: stays below 3").containsExactly(1, 3, 6);
            assertThat(aboveOn(7, "2021-01-01")).as("ceased: stays below 3").containsExactly(1, 3, 7);
        }

        @Test
        void linesAfterAnEndAreMarked() {
            assertThat(numbers("select distinct right(cast(descendant_id as text), 1) as n from org_ancestry"
                            + " where after_end"))
                    .containsExactly(4, 6, 7);
            assertThat(numbers("select right(cast(descendant_id as text), 1) as n from org_ancestry"
                            + " where after_end and valid_from < date '2020-01-01'"))
                    .isEmpty();
        }

        /** The last digits of those above an organisation, and of itself. */
        private static Set<Integer> aboveOn(int organisation, String day) {
            return numbers(
                    "select right(cast(ancestor_id as text), 1) as n from org_ancestry"
                            + " where right(cast(descendant_id as text), 1) = cast(? as text)"
                            + " and valid_from <= cast(? as date) and valid_to > cast(? as date)",
                    organisation,
                    day,
                    day);
        }

        private static Set<Integer> numbers(String sql, Object... parameters) {
            return UPGRADED.rows(sql, parameters).stream()
                    .map(row -> Integer.valueOf((String) row.get("n")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
