package vn.memberdev.candidates.awarenessclass;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.CLASSES;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.attempt;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.cancellation;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.completion;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolled;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.enrolment;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.particulars;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.passed;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.plan;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.planned;
import static vn.memberdev.candidates.awarenessclass.ClassFixtures.withdrawal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may see and do what with classes and the places in them. */
@QuarkusTest
class AwarenessClassScopeTest extends ServiceTest {

    private static final String[] READERS = {
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    };
    private static final String[] RECORDERS = {
        Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER
    };
    private static final String[] BULK_RECORDERS = {
        Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.INTEGRATION
    };
    private static final String[] DECIDERS = {Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER};
    private static final String[] BULK_DECIDERS = {
        Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.INTEGRATION
    };

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow("POST", CLASSES, DECIDERS)
                .allow("GET", CLASSES, READERS)
                .allow("GET", CLASSES + "/{id}", READERS)
                .allow("PUT", CLASSES + "/{id}", DECIDERS)
                .allow("POST", CLASSES + "/{id}/cancellation", DECIDERS)
                .allow("GET", CLASSES + "/{id}/enrolments", READERS)
                .allow("POST", CLASSES + "/{id}/enrolments", BULK_RECORDERS)
                .allow("POST", CLASSES + "/{id}/enrolments/{candidateId}/withdrawal", RECORDERS)
                .allow("POST", CLASSES + "/{id}/completion", BULK_DECIDERS)
                .verifyTags("Awareness classes");
    }

    @Test
    void aClassIsSeenFromAboveAndFromBelowButNotFromBeside() {
        UUID id = planned(tree);
        for (UUID organisation : new UUID[] {tree.province(), tree.committee(), tree.base(), tree.cell()}) {
            as(Roles.CELL_OFFICER, organisation).get(CLASSES + "/" + id).then().statusCode(200);
            as(Roles.CELL_OFFICER, organisation).get(CLASSES).then().body("items.id", contains(id.toString()));
        }
        beside().get(CLASSES + "/" + id).then().spec(Problems.of(AwarenessClassProblem.CLASS_NOT_FOUND));
        beside().get(CLASSES + "/" + id + "/enrolments")
                .then()
                .spec(Problems.of(AwarenessClassProblem.CLASS_NOT_FOUND));
        beside().get(CLASSES).then().body("items", hasSize(0));
    }

    @Test
    void classesOfAnOrganisationAboveMayBeAskedForButNotOfOneBeside() {
        UUID id = planned(tree);
        as(Roles.CELL_OFFICER, tree.cell())
                .get(CLASSES + "?organisationId=" + tree.committee())
                .then()
                .body("items.id", contains(id.toString()));
        beside().get(CLASSES + "?organisationId=" + tree.committee())
                .then()
                .spec(Problems.of(404, "organisation-not-found", "organisationId"));
    }

    @Test
    void aClassIsPlannedInTheOwnSubtree() {
        as(Roles.BASE_OFFICER, tree.base())
                .body(plan(tree.committee()))
                .post(CLASSES)
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/organisationId"));
        as(Roles.BASE_OFFICER, tree.base())
                .body(plan(tree.base()))
                .post(CLASSES)
                .then()
                .statusCode(201);
    }

    @Test
    void belowTheOrganiserTheClassCannotBeChanged() {
        UUID id = planned(tree);
        attempt(as(Roles.BASE_OFFICER, tree.base()), id, "cancellation", cancellation(tree.base()))
                .then()
                .spec(Problems.of(AwarenessClassProblem.ORGANISER_ONLY));
        attempt(as(Roles.BASE_OFFICER, tree.base()), id, "completion", completion())
                .then()
                .spec(Problems.of(AwarenessClassProblem.ORGANISER_ONLY));
        as(Roles.BASE_OFFICER, tree.base())
                .header("If-Match", "*")
                .body(particulars(tree.base(), 80))
                .put(CLASSES + "/" + id)
                .then()
                .spec(Problems.of(AwarenessClassProblem.ORGANISER_ONLY));
    }

    @Test
    void besideTheOrganiserTheClassIsNotThere() {
        UUID id = planned(tree);
        UUID candidate = listed(tree, listing(tree.otherCell()));
        Map<String, Map<String, Object>> commands = Map.of(
                "cancellation",
                cancellation(tree.otherCommittee()),
                "completion",
                completion(),
                "enrolments",
                enrolment(candidate),
                "enrolments/" + candidate + "/withdrawal",
                withdrawal());
        commands.forEach((command, body) ->
                attempt(beside(), id, command, body).then().spec(Problems.of(AwarenessClassProblem.CLASS_NOT_FOUND)));
        beside().header("If-Match", "*")
                .body(particulars(tree.otherCommittee(), 80))
                .put(CLASSES + "/" + id)
                .then()
                .spec(Problems.of(AwarenessClassProblem.CLASS_NOT_FOUND));
    }

    @Test
    void aCellEnrolsItsOwnCandidatesOnly() {
        UUID id = planned(tree);
        UUID own = listed(tree);
        UUID neighbour = listed(tree, listing(tree.secondCell()));
        attempt(as(Roles.CELL_OFFICER, tree.cell()), id, "enrolments", enrolment(own, neighbour))
                .then()
                .spec(Problems.of(409, "enrolment-refused", "/candidateIds/1"))
                .body("errors.code", contains("candidate-not-found"));
        attempt(as(Roles.CELL_OFFICER, tree.cell()), id, "enrolments", enrolment(own))
                .then()
                .statusCode(200);
    }

    @Test
    void aCellWithdrawsItsOwnCandidatesOnly() {
        UUID id = planned(tree);
        UUID own = listed(tree);
        UUID neighbour = listed(tree, listing(tree.secondCell()));
        enrolled(tree, id, own, neighbour);
        attempt(as(Roles.CELL_OFFICER, tree.cell()), id, "enrolments/" + neighbour + "/withdrawal", withdrawal())
                .then()
                .spec(Problems.of(AwarenessClassProblem.ENROLMENT_NOT_FOUND));
        attempt(as(Roles.CELL_OFFICER, tree.cell()), id, "enrolments/" + own + "/withdrawal", withdrawal())
                .then()
                .statusCode(200);
    }

    @Test
    void belowTheOrganiserOnlyTheOwnPlacesAreShown() {
        UUID id = planned(tree);
        UUID own = listed(tree);
        UUID neighbour = listed(tree, listing(tree.secondCell()));
        enrolled(tree, id, neighbour, own);
        String path = CLASSES + "/" + id + "/enrolments";
        as(Roles.CELL_OFFICER, tree.cell()).get(path).then().body("items.candidateId", contains(own.toString()));
        as(Roles.BASE_OFFICER, tree.base()).get(path).then().body("items", hasSize(2));
        as(Roles.COMMITTEE_OFFICER, tree.committee()).get(path).then().body("items", hasSize(2));
        as(Roles.CELL_OFFICER, tree.cell()).get(CLASSES + "/" + id).then().body("enrolled", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.AUDITOR, Roles.INTEGRATION})
    void reasonsAreForOfficersAndAuditors(String role) {
        UUID id = planned(tree);
        UUID candidate = listed(tree);
        enrolled(tree, id, candidate);
        attempt(asProvince(tree), id, "enrolments/" + candidate + "/withdrawal", withdrawal());
        attempt(asProvince(tree), id, "cancellation", late());
        boolean sees = role.equals(Roles.AUDITOR);
        as(role, tree.province())
                .get(CLASSES + "/" + id)
                .then()
                .body("cancellation.reason", sees ? equalTo("Không đủ học viên") : nullValue());
        as(role, tree.province())
                .get(CLASSES + "/" + id + "/enrolments")
                .then()
                .body("items[0].withdrawalReason", sees ? equalTo("Ốm dài ngày") : nullValue());
    }

    @Test
    void aCandidateWhoMovedAwayIsCertifiedByTheNewUnit() {
        UUID id = planned(tree);
        UUID candidate = listed(tree);
        enrolled(tree, id, candidate);
        command(
                tree,
                candidate,
                "transfer",
                body(
                        "organisationId", tree.otherCell(),
                        "movedOn", "2008-09-01",
                        "certificate", decision("03-GXN", "2008-09-01", tree.base())));
        attempt(
                        as(Roles.COMMITTEE_OFFICER, tree.committee()),
                        id,
                        "completion",
                        completion(passed(candidate, "118/2008")))
                .then()
                .spec(Problems.of(422, "class-results-refused", "/results/0"))
                .body("errors.code", contains(CandidateProblem.CANDIDATE_NOT_FOUND.code()));
    }

    private Map<String, Object> late() {
        Map<String, Object> body = cancellation(tree.committee());
        body.put("cancelledOn", "2008-09-03");
        return body;
    }

    private RequestSpecification beside() {
        return as(Roles.COMMITTEE_OFFICER, tree.otherCommittee());
    }
}
