package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.CLASSES;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.attempt;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.completion;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolled;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolment;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.get;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.passed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.plan;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.planned;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.withdrawal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.Problems;

/** The places of a class: taking and giving up, one or many. */
@QuarkusTest
class EnrolmentResourceTest extends ServiceTest {

    @Test
    void manyAreEnrolledInOneCall() {
        UUID one = listed(tree);
        UUID other = listed(tree);
        UUID id = planned(tree);
        var body = with(enrolment(one, other), "resolution", decision("17-NQ/CB", "2008-08-20", tree.cell()));
        enrol(id, body).statusCode(200).header("ETag", "\"2\"").body("enrolled", equalTo(2));
        enrolments(id, "")
                .body("items.candidateId", contains(one.toString(), other.toString()))
                .body("items[0].enrolledOn", equalTo("2008-08-25"))
                .body("items[0].resolution.number", equalTo("17-NQ/CB"))
                .body("items.result", everyItem(nullValue()));
    }

    @Test
    void anEnrolmentSaysWhichVersionItHasSeen() {
        UUID candidate = listed(tree);
        String path = CLASSES + "/" + planned(tree) + "/enrolments";
        asProvince(tree).body(enrolment(candidate)).post(path).then().spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"9\"")
                .body(enrolment(candidate))
                .post(path)
                .then()
                .spec(Problems.of(412, "precondition-failed"));
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(enrolment(candidate))
                .post(path)
                .then()
                .statusCode(200);
    }

    @Test
    void allFaultsComeTogetherAndNobodyIsEnrolled() {
        UUID good = listed(tree);
        UUID gone = listed(tree);
        command(tree, gone, "removal", removal("OTHER", "2008-09-01", tree.cell()));
        UUID elsewhere = listed(tree, listing(tree.otherCell()));
        UUID busy = listed(tree);
        enrolled(tree, planned(tree), busy);
        UUID id = planned(tree);
        var body = with(enrolment(good, UUID.randomUUID(), gone, elsewhere, busy, good), "enrolledOn", "2008-09-12");
        enrol(id, body)
                .spec(Problems.of(AwarenessClassProblem.ENROLMENT_REFUSED))
                .body(
                        "errors.pointer",
                        contains(
                                "/candidateIds/1",
                                "/candidateIds/2",
                                "/candidateIds/3",
                                "/candidateIds/4",
                                "/candidateIds/5"))
                .body(
                        "errors.code",
                        contains(
                                "candidate-not-found",
                                "not-on-list-that-day",
                                "not-below-organiser",
                                "enrolled-already",
                                "duplicate-candidate"));
        get(tree, id).then().body("enrolled", equalTo(0)).body("version", equalTo(1));
    }

    @Test
    void aFullClassTakesNobody() {
        UUID id = planned(tree, plan(tree.committee(), 1));
        enrolled(tree, id, listed(tree));
        enrol(id, enrolment(listed(tree)))
                .spec(Problems.of(409, "enrolment-refused", "/candidateIds"))
                .body("errors.code", contains("class-full"))
                .body("errors.message", contains("lớp còn 0 trên 1 chỗ"))
                .body("errors[0].params.free", equalTo(0));
    }

    @Test
    void aPlaceThatWasGivenUpIsTakenByAnother() {
        UUID id = planned(tree, plan(tree.committee(), 1));
        UUID first = listed(tree);
        enrolled(tree, id, first);
        withdraw(id, first, withdrawal()).statusCode(200).body("enrolled", equalTo(0));
        enrolled(tree, id, listed(tree));
        enrolments(id, "")
                .body("items.withdrawnOn", contains("2008-09-02", null))
                .body("items[0].withdrawalReason", equalTo("Ốm dài ngày"));
    }

    @Test
    void datesAreThoseOfTheClass() {
        enrol(planned(tree), with(enrolment(listed(tree)), "enrolledOn", "2008-08-14"))
                .spec(Problems.of(422, "implausible-awareness-class", "/enrolledOn"))
                .body("errors.code", contains("before-opening"));
        enrol(planned(tree), with(enrolment(listed(tree)), "enrolledOn", null))
                .spec(Problems.of(422, "implausible-awareness-class", "/enrolledOn"))
                .body("errors.code", contains("after-end"));
    }

    @Test
    void nobodyIsTooFew() {
        enrol(planned(tree), enrolment()).spec(Problems.of(422, "validation-failed", "/candidateIds"));
    }

    @Test
    void onlyWhoIsEnrolledCanBeWithdrawn() {
        UUID id = planned(tree);
        UUID candidate = listed(tree);
        withdraw(id, candidate, withdrawal()).spec(Problems.of(AwarenessClassProblem.ENROLMENT_NOT_FOUND));
        enrolled(tree, id, candidate);
        withdraw(id, candidate, withdrawal()).statusCode(200);
        withdraw(id, candidate, withdrawal()).spec(Problems.of(AwarenessClassProblem.ENROLMENT_NOT_FOUND));
    }

    @Test
    void aWithdrawalIsOfADaySinceTheEnrolmentAndSaysWhy() {
        UUID id = planned(tree);
        UUID candidate = listed(tree);
        enrolled(tree, id, candidate);
        withdraw(id, candidate, with(withdrawal(), "withdrawnOn", "2008-08-24"))
                .spec(Problems.of(422, "implausible-awareness-class", "/withdrawnOn"));
        withdraw(id, candidate, with(withdrawal(), "reason", " "))
                .spec(Problems.of(422, "validation-failed", "/reason"));
    }

    @Test
    void placesComePageByPageAndAsOfADay() {
        UUID one = listed(tree);
        UUID other = listed(tree);
        UUID id = planned(tree);
        enrolled(tree, id, one, other);
        withdraw(id, one, withdrawal()).statusCode(200);
        String next = enrolments(id, "?limit=1")
                .body("items.candidateId", contains(one.toString()))
                .extract()
                .path("nextCursor");
        enrolments(id, "?limit=1&cursor=" + next)
                .body("items.candidateId", contains(other.toString()))
                .body("nextCursor", nullValue());
        enrolments(id, "?asOf=2008-08-24").body("items", hasSize(0));
        enrolments(id, "?asOf=2008-09-01").body("items.withdrawnOn", everyItem(nullValue()));
        asProvince(tree)
                .get(CLASSES + "/" + id + "/enrolments?cursor=none")
                .then()
                .spec(Problems.of(400, "invalid-cursor"));
    }

    @Test
    void theCursorOfAnotherListIsNone() {
        planned(tree);
        UUID id = planned(tree);
        String ofClasses =
                asProvince(tree).get(CLASSES + "?limit=1").then().extract().path("nextCursor");
        asProvince(tree)
                .get(CLASSES + "/" + id + "/enrolments?cursor=" + ofClasses)
                .then()
                .spec(Problems.of(400, "invalid-cursor"));
    }

    @Test
    void aPersonMayRepeatTheClass() {
        UUID candidate = listed(tree);
        UUID first = planned(tree);
        enrolled(tree, first, candidate);
        attempt(asProvince(tree), first, "completion", completion(passed(candidate, "118/2008")))
                .then()
                .statusCode(200);
        enrolled(tree, planned(tree), candidate);
    }

    @Test
    void aRepeatedCallWithItsKeyTakesOnePlace() {
        UUID candidate = listed(tree);
        UUID id = planned(tree);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            attempt(asProvince(tree).header("Idempotency-Key", key), id, "enrolments", enrolment(candidate))
                    .then()
                    .statusCode(200);
        }
        assertThat(database.count("awareness_class_enrolment")).isEqualTo(1);
    }

    private ValidatableResponse enrol(UUID id, Map<String, Object> body) {
        return attempt(asProvince(tree), id, "enrolments", body).then();
    }

    private ValidatableResponse withdraw(UUID id, UUID candidate, Map<String, Object> body) {
        return attempt(asProvince(tree), id, "enrolments/" + candidate + "/withdrawal", body)
                .then();
    }

    private ValidatableResponse enrolments(UUID id, String query) {
        return asProvince(tree)
                .get(CLASSES + "/" + id + "/enrolments" + query)
                .then()
                .statusCode(200);
    }
}
