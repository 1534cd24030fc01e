package vn.memberdev.candidates.awarenessclass;

import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.testkit.OrgFixture;

/** Bodies and calls of awareness classes. A class is opened on 15 August 2008 and held from 8 to 12 September. */
final class ClassFixtures {

    static final String CLASSES = "/api/v1/awareness-classes";

    private ClassFixtures() {}

    static Map<String, Object> plan(UUID organisation) {
        return plan(organisation, 60);
    }

    static Map<String, Object> plan(UUID organisation, int capacity) {
        Map<String, Object> body = body("organisationId", organisation);
        body.putAll(particulars(organisation, capacity));
        return body;
    }

    static Map<String, Object> particulars(UUID organisation, int capacity) {
        return body(
                "title", "Lớp bồi dưỡng nhận thức về Đảng khóa 2",
                "place", "Trung tâm bồi dưỡng chính trị",
                "startsOn", "2008-09-08",
                "endsOn", "2008-09-12",
                "capacity", capacity,
                "decision", decision("45-QD/HU", "2008-08-15", organisation));
    }

    static Map<String, Object> enrolment(UUID... candidates) {
        return body("candidateIds", List.of(candidates), "enrolledOn", "2008-08-25");
    }

    static Map<String, Object> withdrawal() {
        return body("withdrawnOn", "2008-09-02", "reason", "Ốm dài ngày");
    }

    static Map<String, Object> cancellation(UUID organisation) {
        return body(
                "cancelledOn", "2008-09-01",
                "reason", "Không đủ học viên",
                "decision", decision("51-QD/HU", "2008-09-01", organisation));
    }

    static Map<String, Object> completion(Object... results) {
        return body("completedOn", "2008-09-12", "results", Arrays.asList(results));
    }

    static Map<String, Object> passed(UUID candidate, String number) {
        return body("candidateId", candidate, "result", "PASSED", "certificateNumber", number);
    }

    static Map<String, Object> result(UUID candidate, String result) {
        return body("candidateId", candidate, "result", result);
    }

    /** Plans a class of the committee with 60 places. */
    static UUID planned(OrgFixture tree) {
        return planned(tree, plan(tree.committee()));
    }

    static UUID planned(OrgFixture tree, Map<String, Object> plan) {
        return UUID.fromString(asProvince(tree)
                .body(plan)
                .post(CLASSES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Enrols candidates on 25 August 2008. */
    static void enrolled(OrgFixture tree, UUID id, UUID... candidates) {
        attempt(asProvince(tree), id, "enrolments", enrolment(candidates))
                .then()
                .statusCode(200);
    }

    /** A command on whatever version there is. */
    static Response attempt(RequestSpecification caller, UUID id, String command, Map<String, Object> body) {
        return caller.header("If-Match", "*").body(body).post(CLASSES + "/" + id + "/" + command);
    }

    static Response get(OrgFixture tree, UUID id) {
        return asProvince(tree).get(CLASSES + "/" + id);
    }
}
