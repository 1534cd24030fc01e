package vn.memberdev.candidates.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.assertNeedsVersion;
import static vn.memberdev.candidates.SupportFixtures.helped;
import static vn.memberdev.candidates.SupportFixtures.helper;
import static vn.memberdev.candidates.SupportFixtures.officialMember;
import static vn.memberdev.candidates.SupportFixtures.release;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class HelperResourceTest extends ServiceTest {

    @Test
    void anOfficialMemberHelps() {
        UUID candidate = listed(tree);
        UUID member = officialMember(tree.secondCell());
        attempt(tree, candidate, "helpers", helper(member, "2008-10-01", tree.cell()))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("helpers[0].memberId", equalTo(member.toString()))
                .body("helpers[0].organisationId", equalTo(tree.secondCell().toString()))
                .body("helpers[0].assignedOn", equalTo("2008-10-01"))
                .body("helpers[0].resolution.number", equalTo("19-NQ/CB"))
                .body("helpers[0].endedOn", nullValue());
        assertThat(outbox.rowsOf(candidate)).last().satisfies(row -> {
            assertThat(row.type()).isEqualTo(EventTypes.CANDIDATE_ASSIGNED);
            assertThat(row.payload().at("/helper/memberId").asText()).isEqualTo(member.toString());
        });
    }

    @Test
    void aChangeEndsTheOneBeforeOnTheSameDay() {
        UUID candidate = listed(tree);
        UUID first = helped(tree, candidate);
        UUID second = officialMember(tree.cell());
        attempt(tree, candidate, "helpers", with(helper(second, "2009-02-02", tree.cell()), "reason", "HELPER_UNABLE"))
                .then()
                .statusCode(200)
                .body("helpers.memberId", contains(first.toString(), second.toString()))
                .body("helpers[0].endedOn", equalTo("2009-02-02"))
                .body("helpers[0].endReason", equalTo("HELPER_UNABLE"))
                .body("helpers[1].endedOn", nullValue());
    }

    @Test
    void aHelperIsReleased() {
        UUID candidate = listed(tree);
        helped(tree, candidate);
        attempt(tree, candidate, "helpers/release", release("2009-03-31", "HELPER_MOVED", tree.cell()))
                .then()
                .statusCode(200)
                .body("helpers[0].endedOn", equalTo("2009-03-31"))
                .body("helpers[0].endReason", equalTo("HELPER_MOVED"));
        attempt(tree, candidate, "helpers/release", release("2009-04-30", "HELPER_MOVED", tree.cell()))
                .then()
                .spec(Problems.of(409, "no-helper-assigned"));
    }

    @Test
    void aMemberWhoIsNotKnownYetIsAskedForLater() {
        attempt(tree, listed(tree), "helpers", helper(UUID.randomUUID(), "2008-10-01", tree.cell()))
                .then()
                .spec(Problems.of(404, "helper-not-known", "/memberId"))
                .body("detail", org.hamcrest.Matchers.containsString("vừa được ghi nhận sẽ có sau ít phút"));
    }

    @Test
    void whoHelpsAlreadyIsNotAssignedAgain() {
        UUID candidate = listed(tree);
        UUID member = helped(tree, candidate);
        attempt(
                        tree,
                        candidate,
                        "helpers",
                        with(helper(member, "2009-02-02", tree.cell()), "reason", "CELL_REASSIGNED"))
                .then()
                .spec(Problems.of(409, "helper-assigned-already"));
    }

    @Test
    void aReasonIsOneOfTheList() {
        UUID candidate = listed(tree);
        helped(tree, candidate);
        Map<String, Object> change = helper(officialMember(tree.cell()), "2009-02-02", tree.cell());
        attempt(tree, candidate, "helpers", with(change, "reason", "TIRED"))
                .then()
                .spec(Problems.of(422, "unknown-code", "/reason"));
        attempt(tree, candidate, "helpers/release", release("2009-02-02", "TIRED", tree.cell()))
                .then()
                .spec(Problems.of(422, "unknown-code", "/reason"));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        UUID candidate = listed(tree);
        UUID member = officialMember(tree.cell());
        database.execute("update member_replica set status = 'PROVISIONAL' where member_id = ?", member);
        attempt(tree, candidate, "helpers", with(helper(member, "2008-01-10", tree.cell()), "reason", "OTHER"))
                .then()
                .spec(Problems.of(422, "implausible-helper", "/assignedOn"))
                .body("errors.code", contains("before-listing", "helper-not-official", "reason-without-change"));
    }

    @Test
    void whoIsNotOnTheListIsNotHelped() {
        UUID candidate = removed(tree);
        attempt(tree, candidate, "helpers", helper(officialMember(tree.cell()), "2010-01-10", tree.cell()))
                .then()
                .spec(Problems.of(409, "candidate-not-on-list"));
        attempt(tree, candidate, "helpers/release", release("2010-01-10", "OTHER", tree.cell()))
                .then()
                .spec(Problems.of(409, "candidate-not-on-list"));
    }

    @Test
    void aCommandSaysWhichVersionItHasSeen() {
        UUID candidate = listed(tree);
        assertNeedsVersion(tree, candidate, "helpers", helper(officialMember(tree.cell()), "2008-10-01", tree.cell()));
        assertNeedsVersion(tree, candidate, "helpers/release", release("2009-03-31", "OTHER", tree.cell()));
    }

    @Test
    void aRepeatedCallWithItsKeyIsCarriedOutOnce() {
        UUID candidate = listed(tree);
        Map<String, Object> body = helper(officialMember(tree.cell()), "2008-10-01", tree.cell());
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asProvince(tree)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body(body)
                    .post(CANDIDATES + "/" + candidate + "/helpers")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        assertThat(outbox.rowsOf(candidate)).hasSize(2);
    }

    @Test
    void manyAreAssignedInOneCall() {
        UUID member = officialMember(tree.cell());
        Map<String, Object> item = helper(member, "2008-10-01", tree.cell());
        UUID one = listed(tree);
        as(Roles.INTEGRATION, tree.committee())
                .body(batch(
                        with(item, "candidateId", one),
                        with(item, "candidateId", listed(tree)),
                        with(item, "candidateId", one),
                        with(with(item, "candidateId", listed(tree)), "memberId", UUID.randomUUID()),
                        with(with(item, "candidateId", listed(tree)), "memberId", null)))
                .post("/api/v1/helper-assignments:batch")
                .then()
                .statusCode(207)
                .body("items.status", contains(200, 200, 409, 404, 422))
                .body("items[3].problem.code", equalTo("helper-not-known"))
                .body("items[4].problem.errors[0].pointer", equalTo("/memberId"));
    }
}
