package vn.memberdev.candidates;

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

    private static final int BASELINE = 13;

    private static final ClosedLists LISTS = new ClosedLists(
            "vn.memberdev.candidates",
            Map.ofEntries(
                    entry("access-kinds", "AccessKind"),
                    entry("awareness-class-results", "ClassResult"),
                    entry("awareness-class-statuses", "ClassStatus"),
                    entry("candidate-education", "CandidateEducation"),
                    entry("candidate-statuses", "CandidateStatus"),
                    entry("education-grounds", "EducationGround"),
                    entry("emulation-movement-statuses", "EmulationMovementStatus"),
                    entry("listing-ends", "ListingEnd"),
                    entry("nomination-statuses", "NominationStatus"),
                    entry("nominators", "NominatedBy"),
                    entry("review-statuses", "ReviewStatus"),
                    entry("review-verdicts", "ReviewVerdict"),
                    entry("sexes", "Sex"),
                    entry("work-item-kinds", "WorkItemKind")),
            Set.of(
                    "access-purposes",
                    "birth-registration-provinces",
                    "candidate-changes",
                    "education-activity-kinds",
                    "helper-end-reasons",
                    "mass-organisations",
                    "nomination-decline-reasons",
                    "removal-reasons",
                    "trial-task-outcomes"));

    @TestFactory
    Stream<DynamicTest> theSchema() {
        return SchemaRules.tests(MigratedDatabase.upToDate().content(), LISTS);
    }

    @Test
    void aFilledDatabaseIsUpgradedAndKeepsItsRows() {
        FilledUpgrade.from(BASELINE);
    }
}
