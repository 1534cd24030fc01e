package vn.memberdev.candidates.emulationmovement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.nomination.NominationFixtures.MOVEMENTS;
import static vn.memberdev.candidates.nomination.NominationFixtures.accepted;
import static vn.memberdev.candidates.nomination.NominationFixtures.closing;
import static vn.memberdev.candidates.nomination.NominationFixtures.fromAMovement;
import static vn.memberdev.candidates.nomination.NominationFixtures.launch;
import static vn.memberdev.candidates.nomination.NominationFixtures.launched;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.Problems;

/** Movements as they are read: one, filtered, page by page, as of a day. */
@QuarkusTest
class EmulationMovementReadTest extends ServiceTest {

    @Test
    void whatCameOfItIsCounted() {
        UUID id = launched(tree);
        UUID one = nominated(tree, fromAMovement(tree.cell(), id));
        nominated(tree, with(fromAMovement(tree.secondCell(), id), "nominatedOn", "2009-04-10"));
        accepted(tree, one, "2009-04-03");
        assertYield(id, "2009-03-25", 0, 0);
        assertYield(id, "2009-04-02", 1, 0);
        assertYield(id, "2009-04-03", 1, 1);
        assertYield(id, "2009-04-10", 2, 1);
        asProvince(tree)
                .get(MOVEMENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].nominations", equalTo(2))
                .body("items[0].listed", equalTo(1));
    }

    @Test
    void aDayShowsWhatWasKnownThen() {
        UUID id = launched(tree);
        close(id, "\"1\"", closing("2009-05-19", tree.base()));
        asProvince(tree)
                .get(MOVEMENTS + "/" + id + "?asOf=2009-01-04")
                .then()
                .spec(Problems.of(EmulationMovementProblem.MOVEMENT_NOT_FOUND));
        assertOn(id, "2009-01-05", "PLANNED", "2009-09-02");
        assertOn(id, "2009-05-18", "RUNNING", "2009-09-02");
        assertOn(id, "2009-05-19", "RUNNING", "2009-05-19");
        assertOn(id, "2009-05-20", "ENDED", "2009-05-19");
    }

    @Test
    void theListIsFiltered() {
        UUID ofTheBase = launched(tree);
        UUID ofTheCommittee = launched(
                tree, with(with(launch(tree.committee()), "massOrganisation", "TRADE_UNION"), "endsOn", "2010-12-31"));
        assertThat(listed("")).containsExactly(ofTheBase, ofTheCommittee);
        assertThat(listed("?organisationId=" + tree.committee())).containsExactly(ofTheCommittee);
        assertThat(listed("?organisationId=" + tree.committee() + "&subtree=true"))
                .containsExactly(ofTheBase, ofTheCommittee);
        assertThat(listed("?organisationId=" + tree.otherCommittee() + "&subtree=true"))
                .isEmpty();
        assertThat(listed("?massOrganisation=TRADE_UNION")).containsExactly(ofTheCommittee);
        assertThat(listed("?year=2008")).isEmpty();
        assertThat(listed("?year=2009")).containsExactly(ofTheBase, ofTheCommittee);
        assertThat(listed("?year=2010")).containsExactly(ofTheCommittee);
        assertThat(listed("?asOf=2009-01-04")).isEmpty();
    }

    @Test
    void aClosingCountsForTheYear() {
        UUID id = launched(tree, with(launch(tree.base()), "endsOn", "2010-12-31"));
        close(id, "\"1\"", closing("2009-12-31", tree.base())).statusCode(200);
        assertThat(listed("?year=2010")).isEmpty();
        assertThat(listed("?year=2010&asOf=2009-12-30")).containsExactly(id);
        assertThat(listed("?year=2009")).containsExactly(id);
    }

    @Test
    void theListIsReadPageByPage() {
        UUID first = launched(tree);
        UUID second = launched(tree);
        String next = asProvince(tree)
                .get(MOVEMENTS + "?limit=1")
                .then()
                .body("items.id", contains(first.toString()))
                .extract()
                .path("links.next");
        asProvince(tree)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("nextCursor", nullValue());
    }

    private ValidatableResponse close(UUID id, String ifMatch, Map<String, Object> body) {
        return asProvince(tree)
                .header("If-Match", ifMatch)
                .body(body)
                .post(MOVEMENTS + "/" + id + "/closing")
                .then();
    }

    private void assertYield(UUID id, String day, int nominations, int listed) {
        asProvince(tree)
                .get(MOVEMENTS + "/" + id + "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(day))
                .body("nominations", equalTo(nominations))
                .body("listed", equalTo(listed));
    }

    private void assertOn(UUID id, String day, String status, String endsOn) {
        asProvince(tree)
                .get(MOVEMENTS + "/" + id + "?asOf=" + day)
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("endsOn", equalTo(endsOn));
    }

    private List<UUID> listed(String query) {
        List<String> ids = asProvince(tree)
                .get(MOVEMENTS + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }
}
