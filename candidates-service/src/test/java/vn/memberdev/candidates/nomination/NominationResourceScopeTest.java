package vn.memberdev.candidates.nomination;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.nomination.NominationFixtures.NOMINATIONS;
import static vn.memberdev.candidates.nomination.NominationFixtures.acceptance;
import static vn.memberdev.candidates.nomination.NominationFixtures.byTheCell;
import static vn.memberdev.candidates.nomination.NominationFixtures.decline;
import static vn.memberdev.candidates.nomination.NominationFixtures.nominated;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Who may make, read and close which nominations, and who sees the person. */
@QuarkusTest
class NominationResourceScopeTest extends ServiceTest {

    private static final String[] RECORDERS = {
        Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER
    };
    private static final String[] BULK_RECORDERS = {
        Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.INTEGRATION
    };
    private static final String[] READERS = {
        Roles.CELL_OFFICER,
        Roles.BASE_OFFICER,
        Roles.COMMITTEE_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR,
        Roles.INTEGRATION
    };

    @Test
    void everyOperationKnowsItsRoles() {
        RolesMatrix.start()
                .allow("POST", NOMINATIONS, RECORDERS)
                .allow("POST", NOMINATIONS + ":batch", BULK_RECORDERS)
                .allow("GET", NOMINATIONS, READERS)
                .allow("GET", NOMINATIONS + "/{id}", READERS)
                .allow("POST", NOMINATIONS + "/{id}/acceptance", RECORDERS)
                .allow("POST", NOMINATIONS + "/{id}/decline", RECORDERS)
                .verifyTags("Nominations");
    }

    @ParameterizedTest
    @CsvSource({"cell,201", "secondCell,404", "base,404"})
    void aCellOfficerNominatesForTheOwnListOnly(String organisation, int status) {
        UUID target =
                switch (organisation) {
                    case "cell" -> tree.cell();
                    case "base" -> tree.base();
                    default -> tree.secondCell();
                };
        as(Roles.CELL_OFFICER, tree.cell())
                .body(byTheCell(target))
                .post(NOMINATIONS)
                .then()
                .statusCode(status);
    }

    @Test
    void batchesReachOnlyIntoTheScope() {
        as(Roles.INTEGRATION, tree.otherCommittee())
                .body(batch(byTheCell(tree.cell())))
                .post("/api/v1/nominations:batch")
                .then()
                .statusCode(207)
                .body("items[0].status", equalTo(404));
    }

    @Test
    void whatIsOutsideTheScopeIsNotThere() {
        UUID id = nominated(tree);
        as(Roles.CELL_OFFICER, tree.secondCell())
                .get(NOMINATIONS + "/" + id)
                .then()
                .spec(Problems.of(NominationProblem.NOMINATION_NOT_FOUND));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(NOMINATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .get(NOMINATIONS + "?organisationId=" + tree.cell())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
    }

    @Test
    void outcomesReachOnlyIntoTheScope() {
        UUID id = nominated(tree);
        outside(id, "acceptance", acceptance("2009-04-03", tree.cell()));
        outside(id, "decline", decline("OTHER", "2009-04-03", tree.cell()));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CELL_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    void officersAndAuditorsSeeThePerson(String role) {
        as(role, tree.province())
                .get(NOMINATIONS + "/" + nominated(tree))
                .then()
                .statusCode(200)
                .body("fullName", equalTo(NominationFixtures.NAME))
                .body("birthDate", equalTo("1986-11-20"))
                .body("note", equalTo(NominationFixtures.NOTE));
    }

    @Test
    void systemsSeeNoPerson() {
        UUID id = nominated(tree);
        as(Roles.INTEGRATION, tree.province())
                .get(NOMINATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("fullName", nullValue())
                .body("birthDate", nullValue())
                .body("note", nullValue())
                .body("birthYear", equalTo(1986));
        as(Roles.INTEGRATION, tree.province())
                .get(NOMINATIONS)
                .then()
                .statusCode(200)
                .body("items[0].fullName", nullValue());
    }

    private void outside(UUID id, String command, Map<String, Object> body) {
        as(Roles.CELL_OFFICER, tree.secondCell())
                .header("If-Match", "*")
                .body(body)
                .post(NOMINATIONS + "/" + id + "/" + command)
                .then()
                .spec(Problems.of(NominationProblem.NOMINATION_NOT_FOUND));
    }
}
