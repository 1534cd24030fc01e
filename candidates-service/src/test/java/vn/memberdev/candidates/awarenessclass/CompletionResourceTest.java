package vn.memberdev.candidates.awarenessclass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.certificate;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.CLASSES;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.attempt;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.completion;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolled;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.get;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.passed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.planned;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.result;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.CandidateFixtures;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.testkit.Problems;

/** The completion of a class with two learners. */
@QuarkusTest
class CompletionResourceTest extends ServiceTest {

    private UUID id;
    private UUID one;
    private UUID other;

    @BeforeEach
    void enrolTwo() {
        one = listed(tree);
        other = listed(tree);
        id = planned(tree);
        enrolled(tree, id, one, other);
    }

    @Test
    void everyLearnerGetsAResultAndWhoPassedACertificate() {
        var body = with(
                completion(passed(one, " 118/2008 "), result(other, "FAILED")),
                "decision",
                decision("60-QD/HU", "2008-09-12", tree.committee()));
        complete(body)
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("status", equalTo("COMPLETED"))
                .body("completedOn", equalTo("2008-09-12"))
                .body("completionDecision.number", equalTo("60-QD/HU"))
                .body("enrolled", equalTo(2));
        CandidateFixtures.get(tree, one)
                .then()
                .body("status", equalTo("CLASS_COMPLETED"))
                .body("certificates[0].number", equalTo("118/2008"))
                .body("certificates[0].validUntil", equalTo("2013-09-12"))
                .body("certificates[0].organisationId", equalTo(tree.cell().toString()))
                .body("certificates[0].classId", equalTo(id.toString()));
        CandidateFixtures.get(tree, other)
                .then()
                .body("status", equalTo("LISTED"))
                .body("certificates", hasSize(0));
        asProvince(tree)
                .get(CLASSES + "/" + id + "/enrolments")
                .then()
                .body("items.result", contains("PASSED", "FAILED"))
                .body("items.certificateNumber", contains("118/2008", null));
        asProvince(tree)
                .get(CLASSES + "/" + id + "/enrolments?asOf=2008-09-11")
                .then()
                .body("items.result", contains(nullValue(), nullValue()));
    }

    @Test
    void whoHasNoResultIsNamed() {
        complete(completion(passed(one, "118/2008")))
                .spec(Problems.of(422, "class-results-refused", "/results"))
                .body("errors.code", contains("result-missing"))
                .body("missing", contains(other.toString()));
        nothingHappened();
    }

    @Test
    void allFaultsOfTheResultsComeTogether() {
        complete(with(completion(passed(one, null), result(UUID.randomUUID(), "ABSENT")), "completedOn", "2008-09-11"))
                .spec(Problems.of(AwarenessClassProblem.RESULTS_REFUSED))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "before-end", "certificate-number-missing", "not-enrolled", "result-missing"));
        nothingHappened();
    }

    @Test
    void whatRefusesOneCertificateRefusesTheClass() {
        command(tree, other, "removal", removal("LACKS_WILL", "2008-09-01", tree.cell()));
        complete(completion(passed(one, "118/2008"), passed(other, "119/2008")))
                .spec(Problems.of(422, "class-results-refused", "/results/1"))
                .body("errors.code", contains("not-on-list-that-day"));
        nothingHappened();
        complete(completion(passed(one, "118/2008"), result(other, "ABSENT"))).statusCode(200);
    }

    @Test
    void aNumberThatTheCandidateHasAlreadyIsNamed() {
        command(tree, one, "awareness-certificates", certificate("118/2008", "2008-05-01"));
        complete(completion(passed(one, "118/2008"), passed(other, "119/2008")))
                .spec(Problems.of(422, "class-results-refused", "/results/0"))
                .body("errors.code", contains("duplicate-certificate"));
    }

    @Test
    void aCompletionSaysWhichVersionItHasSeen() {
        var body = completion(passed(one, "118/2008"), passed(other, "119/2008"));
        String path = CLASSES + "/" + id + "/completion";
        asProvince(tree).body(body).post(path).then().spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(body)
                .post(path)
                .then()
                .spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void aClassIsCompletedOnce() {
        var body = completion(passed(one, "118/2008"), passed(other, "119/2008"));
        complete(body).statusCode(200);
        complete(body).spec(Problems.of(AwarenessClassProblem.NOT_PLANNED));
    }

    @Test
    void aResultIsOneOfTheList() {
        complete(completion(body("candidateId", one, "result", "EXCELLENT")))
                .spec(Problems.of(422, "unknown-code"));
    }

    private ValidatableResponse complete(Map<String, Object> body) {
        return attempt(asProvince(tree), id, "completion", body).then();
    }

    private void nothingHappened() {
        get(tree, id).then().body("status", equalTo("PLANNED")).body("version", equalTo(2));
        CandidateFixtures.get(tree, one).then().body("certificates", hasSize(0));
    }
}
