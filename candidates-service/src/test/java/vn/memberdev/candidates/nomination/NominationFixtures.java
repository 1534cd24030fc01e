package vn.memberdev.candidates.nomination;

import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.OrgFixture;

/** Bodies and calls about movements and nominations. Everybody here is invented. */
public final class NominationFixtures {

    public static final String MOVEMENTS = "/api/v1/emulation-movements";
    public static final String NOMINATIONS = "/api/v1/nominations";
    public static final String NAME = "Lò Thị Ban Mai";
    public static final String NOTE = "Tích cực trong phong trào";

    private NominationFixtures() {}

    /** A plan: run by the Youth Union from 9 January to 2 September 2009, decided on 5 January. */
    public static Map<String, Object> plan(UUID organisation) {
        return body(
                "massOrganisation", "YOUTH_UNION",
                "title", "Tuổi trẻ tiên phong cải cách",
                "startsOn", "2009-01-09",
                "endsOn", "2009-09-02",
                "decision", decision("03-KH/DU", "2009-01-05", organisation));
    }

    public static Map<String, Object> launch(UUID organisation) {
        return with(plan(organisation), "organisationId", organisation);
    }

    public static Map<String, Object> closing(String endsOn, UUID organisation) {
        return body("endsOn", endsOn, "decision", decision("41-TB/DU", endsOn, organisation));
    }

    /** A movement that the base directs. */
    public static UUID launched(OrgFixture tree) {
        return launched(tree, launch(tree.base()));
    }

    public static UUID launched(OrgFixture tree, Map<String, Object> launch) {
        return idOf(asProvince(tree).body(launch).post(MOVEMENTS));
    }

    /** The cell itself proposes a woman born on 20 November 1986, on 26 March 2009. */
    public static Map<String, Object> byTheCell(UUID organisation) {
        return body(
                "fullName", NAME,
                "birthDate", "1986-11-20",
                "sex", "FEMALE",
                "education", "UPPER_SECONDARY",
                "organisationId", organisation,
                "nominatedBy", "CELL",
                "nominatedOn", "2009-03-26",
                "document", body("number", "12-BC/CB", "issuedOn", "2009-03-25"),
                "note", NOTE);
    }

    public static Map<String, Object> byAMassOrganisation(UUID organisation) {
        return with(
                with(byTheCell(organisation), "nominatedBy", "MASS_ORGANISATION"), "massOrganisation", "TRADE_UNION");
    }

    public static Map<String, Object> fromAMovement(UUID organisation, UUID movement) {
        return with(with(byTheCell(organisation), "nominatedBy", "EMULATION_MOVEMENT"), "movementId", movement);
    }

    public static Map<String, Object> acceptance(String listedOn, UUID organisation) {
        return body("listedOn", listedOn, "resolution", decision("09-NQ/CB", listedOn, organisation));
    }

    public static Map<String, Object> decline(String reason, String declinedOn, UUID organisation) {
        return body(
                "reason", reason,
                "declinedOn", declinedOn,
                "resolution", decision("09-NQ/CB", declinedOn, organisation));
    }

    /** A nomination for the list of the cell. */
    public static UUID nominated(OrgFixture tree) {
        return nominated(tree, byTheCell(tree.cell()));
    }

    public static UUID nominated(OrgFixture tree, Map<String, Object> nomination) {
        return idOf(asProvince(tree).body(nomination).post(NOMINATIONS));
    }

    /** Accepts a nomination for the cell; the candidate it led to. */
    public static UUID accepted(OrgFixture tree, UUID nomination, String listedOn) {
        return UUID.fromString(outcome(tree, nomination, "acceptance", acceptance(listedOn, tree.cell()))
                .then()
                .statusCode(200)
                .extract()
                .path("outcome.candidateId"));
    }

    /** Declines a nomination for the cell. */
    public static void declined(OrgFixture tree, UUID nomination, String declinedOn) {
        outcome(tree, nomination, "decline", decline("NOT_QUALIFIED", declinedOn, tree.cell()))
                .then()
                .statusCode(200);
    }

    /** A command of the cell's officer on a nomination that nobody has closed. */
    public static Response outcome(OrgFixture tree, UUID nomination, String command, Map<String, Object> body) {
        return as(Roles.CELL_OFFICER, tree.cell())
                .header("If-Match", "\"1\"")
                .body(body)
                .post(NOMINATIONS + "/" + nomination + "/" + command);
    }

    private static UUID idOf(Response response) {
        return UUID.fromString(response.then().statusCode(201).extract().path("id"));
    }
}
