package vn.memberdev.admissions.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Events;

/** Events of candidates on the real broker: new, again, late, unknown, broken. */
@QuarkusTest
class CandidateEventsConsumerTest {

    private final UUID candidate = Ids.next();
    private final UUID cell = Ids.next();
    private Database database;
    private Events events;

    @BeforeEach
    void connect() {
        database = Database.ofService();
        database.clean();
        events = Events.ofService();
    }

    @AfterEach
    void disconnect() {
        events.close();
    }

    @Test
    void keepsWhetherAndWhereACandidateIsCleared() {
        send(1, EventTypes.CANDIDATE_LISTED, "LISTED", "");
        send(2, EventTypes.CANDIDATE_CLEARED, "PROCEDURE_ALLOWED", clearance());

        awaitVersion(2);

        assertThat(row())
                .containsEntry("status", "PROCEDURE_ALLOWED")
                .containsEntry("organisation_id", cell)
                .containsEntry("birth_year", 1984)
                .containsEntry("cleared_on", java.sql.Date.valueOf("2009-01-20"));
    }

    @Test
    void passesOverWhatItHasAlreadyAndWhatIsOlder() {
        send(3, EventTypes.CANDIDATE_REMOVED, "REMOVED", "");
        awaitVersion(3);
        send(3, EventTypes.CANDIDATE_REMOVED, "REMOVED", "");
        send(2, EventTypes.CANDIDATE_CLEARED, "PROCEDURE_ALLOWED", clearance());

        awaitEverythingBefore();

        assertThat(row()).containsEntry("version", 3L).containsEntry("status", "REMOVED");
    }

    @Test
    void readsTheStateOfTypesItDoesNotKnow() {
        send(4, "vn.memberdev.candidates.candidate-praised.v1", "CLASS_COMPLETED", "");

        awaitVersion(4);

        assertThat(row()).containsEntry("status", "CLASS_COMPLETED");
    }

    @Test
    void setsAsideWhatItCannotReadAndGoesOn() {
        events.sendRaw(
                Topics.CANDIDATES,
                candidate.toString(),
                "no JSON".getBytes(StandardCharsets.UTF_8),
                Events.headers(candidate, 1, EventTypes.CANDIDATE_LISTED));
        events.sendRaw(Topics.CANDIDATES, candidate.toString(), "{}".getBytes(StandardCharsets.UTF_8), Map.of());
        send(2, EventTypes.CANDIDATE_LISTED, "BEATIFIED", "");
        send(3, EventTypes.CANDIDATE_LISTED, "LISTED", "");

        awaitVersion(3);

        assertThat(database.count("event_quarantine")).isEqualTo(3);
    }

    /** A candidate sent afterwards with the same key comes after everything sent before. */
    private void awaitEverythingBefore() {
        send(9, EventTypes.CANDIDATE_LISTED, "BEATIFIED", "");
        await().until(() -> database.count("event_quarantine") == 1);
    }

    private void awaitVersion(long version) {
        await().until(() -> rows().stream().anyMatch(row -> row.get("version").equals(version)));
    }

    private Map<String, Object> row() {
        return rows().get(0);
    }

    private List<Map<String, Object>> rows() {
        return database.rows(
                "select version, organisation_id, status, birth_year, sex, cleared_on from candidate_replica"
                        + " where candidate_id = ?",
                candidate);
    }

    private void send(long version, String type, String status, String more) {
        events.send(
                Topics.CANDIDATES,
                candidate,
                version,
                type,
                """
                {"novelty": 1, "state": {"id": "%s", "version": %d, "organisationId": "%s", "status": "%s",
                 "birthYear": 1984, "sex": "FEMALE", "listings": [], "certificates": [], %s
                 "recordedAt": "2009-01-21T01:30:00Z", "novelty": {"of": "a later release"}}}"""
                        .formatted(candidate, version, cell, status, more));
    }

    private String clearance() {
        return """
                "clearance": {"clearedOn": "2009-01-20", "organisationId": "%s", "policyVersion": "23-QD/TW",
                 "decision": {"number": "05-QD/DU", "decidedOn": "2009-01-20", "decidingOrganisationId": "%s"}},"""
                .formatted(cell, cell);
    }
}
