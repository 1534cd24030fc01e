package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.CLASSES;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.attempt;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.cancellation;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.completion;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolled;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.get;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.particulars;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.passed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.plan;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.planned;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Classes as their organiser sees them: planning, changing, cancelling and reading. */
@QuarkusTest
class AwarenessClassResourceTest extends ServiceTest {

    @Inject
    Policies policies;

    @Test
    void aPlannedClassHasAnAddress() {
        ValidatableResponse made = asProvince(tree)
                .body(plan(tree.committee()))
                .post(CLASSES)
                .then()
                .statusCode(201);
        made.header("ETag", "\"1\"")
                .header("Location", endsWith(CLASSES + "/" + made.extract().path("id")))
                .body("version", equalTo(1))
                .body("status", equalTo("PLANNED"))
                .body("organisationId", equalTo(tree.committee().toString()))
                .body("place", equalTo("Trung tâm bồi dưỡng chính trị"))
                .body("capacity", equalTo(60))
                .body("enrolled", equalTo(0))
                .body("decision.number", equalTo("45-QD/HU"));
    }

    @Test
    void aBaseCommitteeMayOrganiseToo() {
        get(tree, planned(tree, plan(tree.base()))).then().statusCode(200);
    }

    @Test
    void aCellDoesNotOrganise() {
        asProvince(tree)
                .body(plan(tree.cell()))
                .post(CLASSES)
                .then()
                .spec(Problems.of(422, "implausible-awareness-class", "/organisationId"))
                .body("errors.code", contains("not-a-class-organiser"));
    }

    @Test
    void allFaultsOfAPlanComeTogether() {
        var plan = with(plan(tree.committee()), "endsOn", "2008-09-01");
        asProvince(tree)
                .body(with(plan, "decision", decision("45-QD/HU", "2008-09-09", tree.committee())))
                .post(CLASSES)
                .then()
                .spec(Problems.of(422, "implausible-awareness-class"))
                .body("errors.code", contains("ends-before-start", "decided-after-start"));
    }

    @Test
    void theFormOfAPlanIsChecked() {
        asProvince(tree)
                .body(with(with(plan(tree.committee(), 501), "title", " "), "decision", null))
                .post(CLASSES)
                .then()
                .spec(Problems.of(422, "validation-failed"))
                .body("errors.pointer", containsInAnyOrder("/capacity", "/title", "/decision"));
    }

    @Test
    void aChangeIsOfTheVersionSeen() {
        String path = CLASSES + "/" + planned(tree);
        var body = with(particulars(tree.committee(), 80), "title", "Lớp khóa 3");
        asProvince(tree).body(body).put(path).then().spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"7\"")
                .body(body)
                .put(path)
                .then()
                .spec(Problems.of(412, "precondition-failed"));
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Lớp khóa 3"))
                .body("capacity", equalTo(80));
    }

    @Test
    void aChangeKeepsAPlaceForEverybody() {
        UUID id = planned(tree);
        enrolled(tree, id, listed(tree), listed(tree));
        asProvince(tree)
                .header("If-Match", "*")
                .body(particulars(tree.committee(), 1))
                .put(CLASSES + "/" + id)
                .then()
                .spec(Problems.of(422, "implausible-awareness-class", "/capacity"))
                .body("errors.code", contains("capacity-below-enrolled"));
    }

    @Test
    void aCancelledClassGivesItsPlacesFree() {
        UUID candidate = listed(tree);
        UUID id = planned(tree);
        enrolled(tree, id, candidate);
        attempt(asProvince(tree), id, "cancellation", cancellation(tree.committee()))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("CANCELLED"))
                .body("cancellation.cancelledOn", equalTo("2008-09-01"))
                .body("cancellation.reason", equalTo("Không đủ học viên"));
        enrolled(tree, planned(tree), candidate);
    }

    @Test
    void whatIsOverChangesNoMore() {
        UUID id = planned(tree);
        attempt(asProvince(tree), id, "cancellation", cancellation(tree.committee()))
                .then()
                .statusCode(200);
        attempt(asProvince(tree), id, "cancellation", cancellation(tree.committee()))
                .then()
                .spec(Problems.of(AwarenessClassProblem.NOT_PLANNED))
                .body("classStatus", equalTo("CANCELLED"));
        attempt(asProvince(tree), id, "completion", completion())
                .then()
                .spec(Problems.of(AwarenessClassProblem.NOT_PLANNED));
        asProvince(tree)
                .header("If-Match", "*")
                .body(particulars(tree.committee(), 80))
                .put(CLASSES + "/" + id)
                .then()
                .spec(Problems.of(AwarenessClassProblem.NOT_PLANNED));
    }

    @Test
    void aCancellationRestsOnAnEarlierDecision() {
        var body = with(cancellation(tree.committee()), "cancelledOn", "2008-08-14");
        attempt(asProvince(tree), planned(tree), "cancellation", body)
                .then()
                .spec(Problems.of(422, "implausible-awareness-class"))
                .body("errors.code", contains("before-opening", "decision-after-effect"));
    }

    @Test
    void aClassIsShownAsItWasOnADay() {
        UUID candidate = listed(tree);
        UUID id = planned(tree);
        enrolled(tree, id, candidate);
        attempt(asProvince(tree), id, "completion", completion(passed(candidate, "118/2008")))
                .then()
                .statusCode(200);
        onDay(id, "2008-08-14").spec(Problems.of(AwarenessClassProblem.CLASS_NOT_FOUND));
        onDay(id, "2008-08-24").body("enrolled", equalTo(0)).body("asOf", equalTo("2008-08-24"));
        onDay(id, "2008-09-11").body("status", equalTo("PLANNED")).body("completedOn", nullValue());
        onDay(id, "2008-09-12").body("status", equalTo("COMPLETED")).body("enrolled", equalTo(1));
    }

    @Test
    void whoHasTheVersionGetsNoBody() {
        asProvince(tree)
                .header("If-None-Match", "\"1\"")
                .get(CLASSES + "/" + planned(tree))
                .then()
                .statusCode(304);
    }

    @Test
    void classesAreFoundByOrganiserYearAndStatus() {
        UUID ofCommittee = planned(tree);
        UUID ofBase = planned(tree, plan(tree.base()));
        enrolled(tree, ofBase, listed(tree));
        attempt(asProvince(tree), ofCommittee, "cancellation", cancellation(tree.committee()));
        found("")
                .body("items.id", contains(ofCommittee.toString(), ofBase.toString()))
                .body("items.enrolled", contains(0, 1));
        found("?organisationId=" + tree.base()).body("items.id", contains(ofBase.toString()));
        found("?status=CANCELLED").body("items.id", contains(ofCommittee.toString()));
        found("?status=PLANNED").body("items.id", contains(ofBase.toString()));
        found("?status=COMPLETED").body("items", hasSize(0));
        found("?status=PLANNED&asOf=2008-08-31").body("items", hasSize(2));
        found("?asOf=2008-08-14").body("items", hasSize(0));
        found("?year=2008").body("items", hasSize(2));
        found("?year=2009").body("items", hasSize(0));
        found("?limit=1").body("items", hasSize(1)).body("nextCursor", notNullValue());
    }

    @Test
    void anUnknownStatusOrParameterIsRefused() {
        asProvince(tree).get(CLASSES + "?status=OPEN").then().spec(Problems.of(422, "validation-failed", "status"));
        asProvince(tree).get(CLASSES + "?place=huyen").then().spec(Problems.of(400, "unknown-parameter", "place"));
    }

    @Test
    void aRepeatedPlanWithItsKeyIsCarriedOutOnce() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asProvince(tree)
                    .header("Idempotency-Key", key)
                    .body(plan(tree.committee()))
                    .post(CLASSES)
                    .then()
                    .statusCode(201);
        }
        assertThat(database.count("awareness_class")).isEqualTo(1);
    }

    @Test
    void theCodesHaveLabels() {
        as(Roles.OPERATOR, tree.province())
                .get("/api/v1/code-lists")
                .then()
                .body("lists.name", hasItem("awareness-class-statuses"))
                .body(
                        "lists.find { it.name == 'awareness-class-results' }.items.code",
                        contains("PASSED", "FAILED", "ABSENT"));
    }

    @Test
    void theWarningIsADefaultOfTheProductAndSaysSo() {
        PolicyValue warning = policies.value("awareness-certificate.warning-months", LocalDate.of(2026, 11, 23));
        assertThat(warning.asInt()).isEqualTo(6);
        assertThat(warning.citation()).contains("product default", "60", "06-HD/TW");
    }

    private ValidatableResponse onDay(UUID id, String day) {
        return asProvince(tree).get(CLASSES + "/" + id + "?asOf=" + day).then();
    }

    private ValidatableResponse found(String query) {
        return asProvince(tree).get(CLASSES + query).then().statusCode(200);
    }
}
