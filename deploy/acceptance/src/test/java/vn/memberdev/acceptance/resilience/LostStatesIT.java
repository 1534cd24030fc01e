package vn.memberdev.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Answer;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.Patience;
import vn.memberdev.acceptance.suite.SuiteUnderTest;
import vn.memberdev.local.Database;
import vn.memberdev.local.Part;

/**
 * States that a reader has lost, without a trace in offsets, lag or recomputation, are found and sent again.
 */
@AcceptanceTest
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

    private static final List<String> LOSE_CANDIDATES = List.of("delete from candidate_replica where candidate_id in"
            + " (select candidate_id from candidate_replica order by 1 limit 5)");

    /** One reader after the other: what an owner sends again, every reader takes. */
    @Test
    void whatEveryReaderHasLostComesBackFromItsOwner(SuiteUnderTest suite) throws SQLException {
        suite.flow().awaitDrained();
        List<String> before = suite.figures().lines(suite.province(), Figures.TERM, "as-reported");
        for (Part reader : Part.services()) {
            assertThat(missing(suite, reader)).as("%s before", reader).isZero();
        }

        losesAndGetsBack(suite, Part.REPORTING, LOSE_FACTS);
        losesAndGetsBack(suite, Part.CANDIDATES, LOSE_MEMBERS);
        losesAndGetsBack(suite, Part.EVALUATION, LOSE_MEMBERS);
        losesAndGetsBack(suite, Part.ADMISSIONS, LOSE_CANDIDATES);

        assertThat(suite.figures().lines(suite.province(), Figures.TERM, "as-reported"))
                .isEqualTo(before);
        suite.flow().nothingSetAside();
    }

    /** Recomputation sees nothing of a loss, the comparison with the owners does, and repairs it. */
    private static void losesAndGetsBack(SuiteUnderTest suite, Part reader, List<String> loss) throws SQLException {
        run(suite, reader, loss);
        suite.flow().everyFigureEqualsTheRecompute();
        assertThat(missing(suite, reader)).as("%s after a loss", reader).isPositive();
        suite.flow().awaitDrained();
        assertThat(missing(suite, reader)).as("%s after the repair", reader).isZero();
        suite.flow().everyFigureEqualsTheRecompute();
    }

    /**
     * How many aggregates a comparison did not find, or found old. Versions that only the reader has are not among them:
     * a journey writes one of its own to a topic.
     */
    private static int missing(SuiteUnderTest suite, Part reader) {
        JsonNode comparison = compare(suite, reader);
        assertThat(comparison.findValuesAsText("outcome"))
                .as("%s", reader)
                .isNotEmpty()
                .doesNotContain("NOT_ANSWERED");
        return comparison
                .path("kinds")
                .valueStream()
                .mapToInt(kind -> kind.path("missing").asInt())
                .sum();
    }

    /** A comparison of what a service keeps with its owners, when it is over. */
    private static JsonNode compare(SuiteUnderTest suite, Part reader) {
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
                .until(() -> finished(operator, reader, id).isPresent());
        return finished(operator, reader, id).orElseThrow();
    }

    /** None while it goes on. */
    private static Optional<JsonNode> finished(Caller operator, Part reader, String id) {
        return comparisons(operator, "GET", reader)
                .expect(200)
                .json()
                .valueStream()
                .filter(comparison -> comparison.path("id").asText().equals(id) && comparison.hasNonNull("finishedAt"))
                .findFirst();
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
