package vn.memberdev.admissions.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.admissions.rating.RatingEvents.rated;
import static vn.memberdev.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
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

/** Events of ratings on the real broker: new, again, late, revised, of members, unknown, broken. */
@QuarkusTest
class RatingEventsTest {

    private final UUID rating = Ids.next();
    private final UUID organisation = Ids.next();
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
    void keepsWhatAnOrganisationWasRated() {
        send(1, EventTypes.ORGANISATION_RATED, rated("GOOD", "2010-01-14"));

        awaitVersion(1);

        assertThat(row())
                .containsEntry("organisation_id", organisation)
                .containsEntry("year", 2009)
                .containsEntry("organisation_kind", "BASE_COMMITTEE");
        assertThat(results()).containsExactly("2010-01-14 RATED GOOD");
    }

    @Test
    void keepsEveryRevisionWithItsDayInWhateverOrderTheyArrive() {
        String first = RatingEvents.notRated("NOT_REVIEWED", "2009-12-20");
        String second = rated("GOOD", "2010-01-14");
        send(3, EventTypes.ORGANISATION_RATED, rated("COMPLETED", "2010-06-01"), first, second);
        awaitVersion(3);
        send(1, EventTypes.ORGANISATION_RATED, first);
        send(3, EventTypes.ORGANISATION_RATED, rated("WEAK", "2010-06-01"));
        send(2, EventTypes.ORGANISATION_RATED, second, first);

        awaitEverythingBefore();

        assertThat(row()).containsEntry("version", 3L);
        assertThat(results())
                .containsExactly("2009-12-20 NOT_RATED null", "2010-01-14 RATED GOOD", "2010-06-01 RATED COMPLETED");
    }

    @Test
    void replacesTheResultsOfAnOlderVersion() {
        send(1, EventTypes.ORGANISATION_RATED, rated("GOOD", "2010-01-14"));
        send(2, EventTypes.ORGANISATION_RATED, rated("COMPLETED", "2010-06-01"), rated("GOOD", "2010-01-14"));

        awaitVersion(2);

        assertThat(results()).containsExactly("2010-01-14 RATED GOOD", "2010-06-01 RATED COMPLETED");
    }

    @Test
    void passesOverRatingsOfMembers() {
        events.send(Topics.RATINGS, rating, 1, EventTypes.MEMBER_RATED, "{\"state\": \"of no interest\"}");
        events.send(Topics.RATINGS, rating, 2, "vn.memberdev.ratings.member-praised.v1", member());

        awaitEverythingBefore();

        assertThat(database.count("organisation_rating")).isZero();
    }

    @Test
    void readsTheStateOfTypesItDoesNotKnow() {
        send(4, "vn.memberdev.ratings.organisation-praised.v1", rated("CLEAN_STRONG", "2010-01-14"));

        awaitVersion(4);

        assertThat(results()).containsExactly("2010-01-14 RATED CLEAN_STRONG");
    }

    /** A rating sent afterwards with the same key comes after everything sent before; this one cannot be read. */
    private void awaitEverythingBefore() {
        events.send(Topics.RATINGS, rating, 9, EventTypes.ORGANISATION_RATED, "{}");
        await().until(() -> database.count("event_quarantine") == 1);
    }

    private void awaitVersion(long version) {
        await().until(() -> rows().stream().anyMatch(row -> row.get("version").equals(version)));
    }

    private Map<String, Object> row() {
        return rows().get(0);
    }

    private List<Map<String, Object>> rows() {
        return database.rows("select * from organisation_rating where id = ?", rating);
    }

    private List<String> results() {
        return database
                .rows("select * from organisation_rating_result where rating_id = ? order by ordinal", rating)
                .stream()
                .map(row -> row.get("decided_on") + " " + row.get("outcome") + " " + row.get("category"))
                .toList();
    }

    private void send(long version, String type, String result, String... revisions) {
        events.send(
                Topics.RATINGS,
                rating,
                version,
                type,
                RatingEvents.body(rating, version, organisation, 2009, result, revisions));
    }

    private String member() {
        return """
                {"state": {"id": "%s", "version": 2, "memberId": "%s", "organisationId": "%s", "year": 2009,
                 "schemeVersion": "2005", "result": %s, "revisions": [], "recordedAt": "2010-01-21T06:15:00Z"}}"""
                .formatted(rating, Ids.next(), organisation, rated("GOOD", "2010-01-14"));
    }
}
