package vn.memberdev.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Answer;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Database;
import vn.memberdev.local.Part;

/**
 * States that a reader has lost, without a trace in offsets, lag or recomputation, are found and sent again. With
 * {@code -Dmemberdev.lost-states.verify=true}, until it was seen to end on a slow machine.
 */
@AcceptanceTest
@EnabledIfSystemProperty(named = "memberdev.lost-states.verify", matches = "true")
@Order(9)
class LostStatesIT {

    /** As if the events had never come: the facts are gone, and what they had added. */
    private static final List<String> LOSE_FACTS = List.of(
            "create temp table lost on commit drop as select kind, id from (select kind, id, row_number() over"
                    + " (partition by kind order by id) as n from fact) f where n <= 3",
            "update counter c set amount = c.amount - l.amount from (select t.generation, t.measure, t.organisation_id,"
                    + " cast(date_trunc('month', t.on_date) as date) as month, t.category, sum(t.amount) as amount"
                    + " from contribution t join lost l on l.kind = t.fact_kind and l.id = t.fact_id"
                    + " group by 1, 2, 3, 4, 5) l where l.generation = c.generation and l.measure = c.measure and l.organisation_id = c.organisation_id"
                    + " and l.month = c.month and l.category = c.category",
            "delete from contribution t using lost l where l.kind = t.fact_kind and l.id = t.fact_id",
            "delete from fact f using lost l where l.kind = f.kind and l.id = f.id");

    private static final List<String> LOSE_MEMBERS = List.of(
            "delete from member_affiliation where member_id in"
                    + " (select member_id from member_replica order by member_id limit 5)",
            "delete from member_replica where member_id in"
                    + " (select member_id from member_replica order by member_id limit 5)");

    @Test
    void whatEveryReaderHasLostComesBackFromItsOwner(SuiteUnderTest suite) throws SQLException {
        suite.flow().awaitDrained();
        List<String> before = suite.figures().lines(suite.province(), Figures.TERM, "as-reported");
        for (Part reader : Part.services()) {
            assertThat(compare(suite, reader)).as("%s", reader).containsOnly("EQUAL");
        }

        run(suite, Part.REPORTING, LOSE_FACTS);
        run(suite, Part.CANDIDATES, LOSE_MEMBERS);
        run(suite, Part.EVALUATION, LOSE_MEMBERS);
        run(
                suite,
                Part.ADMISSIONS,
                List.of("delete from candidate_replica where candidate_id in"
                        + " (select candidate_id from candidate_replica order by 1 limit 5)"));
        suite.flow().everyFigureEqualsTheRecompute();

        for (Part reader : Part.services()) {
            assertThat(compare(suite, reader))
                    .as("%s", reader)
                    .contains("DIFFERING")
                    .doesNotContain("NOT_ANSWERED");
        }
        suite.flow().awaitDrained();

        for (Part reader : Part.services()) {
            assertThat(compare(suite, reader)).as("%s", reader).containsOnly("EQUAL");
        }
        assertThat(suite.figures().lines(suite.province(), Figures.TERM, "as-reported"))
                .isEqualTo(before);
        suite.flow().nothingSetAside();
        suite.flow().everyFigureEqualsTheRecompute();
    }

    /** What comes out for each kind of aggregate that a service keeps. */
    private static List<String> compare(SuiteUnderTest suite, Part reader) {
        Caller operator = suite.as("operator");
        // One that the schedule has begun saw what was there before.
        Patience.await("no comparison under way in " + reader).until(() -> comparisons(operator, "GET", reader)
                .expect(200)
                .json()
                .valueStream()
                .allMatch(comparison -> comparison.hasNonNull("finishedAt")));
        String id = comparisons(operator, "POST", reader)
                .expect(202)
                .json()
                .path("id")
                .asText();
        Patience.await("comparison of " + reader)
                .until(() -> !outcomes(operator, reader, id).isEmpty());
        return outcomes(operator, reader, id);
    }

    /** Empty while it goes on. */
    private static List<String> outcomes(Caller operator, Part reader, String id) {
        for (JsonNode comparison :
                comparisons(operator, "GET", reader).expect(200).json()) {
            if (comparison.path("id").asText().equals(id) && comparison.hasNonNull("finishedAt")) {
                return comparison.findValuesAsText("outcome");
            }
        }
        return List.of();
    }

    private static Answer comparisons(Caller operator, String method, Part reader) {
        return operator.send(method, reader, "/internal/comparisons", null, "application/json", Map.of());
    }

    /** All together. */
    private static void run(SuiteUnderTest suite, Part service, List<String> statements) throws SQLException {
        Database database = suite.processes().database(service);
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            connection.commit();
        }
    }
}
