package vn.memberdev.admissions;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Tokens;

/**
 * The small register that most tests start from, entered through the API, in force since 1 January 2000.
 *
 * <pre>
 * province ─┬─ committee ─────── base ──────┬─ cell
 *           │                               └─ secondCell
 *           └─ otherCommittee ── otherBase ─── otherCell
 * </pre>
 */
public record Register(
        UUID province,
        UUID committee,
        UUID base,
        UUID cell,
        UUID secondCell,
        UUID otherCommittee,
        UUID otherBase,
        UUID otherCell) {

    public static final String SINCE = "2000-01-01";

    /** Decided what nobody asks about. */
    private static final UUID ESTABLISHER = UUID.fromString("01013b3c-4280-7dd0-82c7-0261f62045ff");

    private static final String DECISION =
            """
            {"number": "02-QD/TU", "decidedOn": "1999-12-20",
             "decidingOrganisationId": "01013b3c-4280-7dd0-82c7-0261f62045ff"}""";

    /** Empties the database and enters the register. */
    public static Register establish() {
        Database.ofService().clean();
        UUID province = Ids.next();
        JsonPath entered = as(Roles.PROVINCE_OFFICER, province)
                .body("{\"items\": ["
                        + Stream.of(
                                        organisation(null, "Đảng bộ tỉnh", "PROVINCIAL", "99"),
                                        organisation("99", "Đảng bộ khối", "SUPERIOR", "99.010"),
                                        organisation("99.010", "Đảng bộ Sở Thủy lợi", "BASE_COMMITTEE", "99.010.001"),
                                        organisation("99.010.001", "Chi bộ một", "CELL", "99.010.001.001"),
                                        organisation("99.010.001", "Chi bộ hai", "CELL", "99.010.001.002"),
                                        organisation("99", "Đảng bộ huyện", "SUPERIOR", "99.020"),
                                        organisation("99.020", "Đảng bộ xã", "BASE_COMMITTEE", "99.020.001"),
                                        organisation("99.020.001", "Chi bộ thôn", "CELL", "99.020.001.001"))
                                .collect(Collectors.joining(","))
                        + "]}")
                .post("/api/v1/organisations:batch")
                .then()
                .statusCode(207)
                .extract()
                .jsonPath();
        if (entered.getInt("refused") > 0) {
            throw new IllegalStateException(entered.prettify());
        }
        UUID[] ids = entered.getList("items.id", String.class).stream()
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        return new Register(province, ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7]);
    }

    /** The body that enters an organisation below the one with a code. */
    public static String organisation(String parentCode, String name, String kind, String code) {
        return organisation(parentCode, name, kind, code, SINCE);
    }

    /** The body that enters an organisation from a day on. */
    public static String organisation(String parentCode, String name, String kind, String code, String effectiveOn) {
        return "{" + (parentCode == null ? "" : "\"parentCode\": \"" + parentCode + "\", ") + "\"name\": \"" + name
                + "\", \"kind\": \"" + kind + "\", \"code\": \"" + code + "\", \"effectiveOn\": \"" + effectiveOn
                + "\", \"decision\": " + DECISION + "}";
    }

    /** The body of an act. */
    public static String act(String number, String decidedOn) {
        return act(number, decidedOn, ESTABLISHER);
    }

    /** The body of an act of an organisation. */
    public static String act(String number, String decidedOn, UUID by) {
        return "{\"number\": \"" + number + "\", \"decidedOn\": \"" + decidedOn + "\", \"decidingOrganisationId\": \""
                + by + "\"}";
    }

    /** A caller with one role in an organisation's subtree, who sends and takes JSON. */
    public static RequestSpecification as(String role, UUID organisation) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of(role, organisation))
                .contentType(ContentType.JSON);
    }

    /** A member entered at an organisation; the whole view. */
    public JsonPath member(UUID organisation, String reference) {
        return as(Roles.PROVINCE_OFFICER, province)
                .body(memberBody(organisation, reference))
                .post("/api/v1/members")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The body that enters a member. */
    public static String memberBody(UUID organisation, String reference) {
        return """
                {"reference": "%s", "fullName": "Nguyễn Văn Mẫu", "birthDate": "1968-04-12", "sex": "MALE",
                 "memberSince": "2001-02-03", "organisationId": "%s",
                 "educationLevel": "COLLEGE", "educationReachedOn": "1995-07-15"}"""
                .formatted(reference, organisation);
    }

    /** A candidate in the replica, as the event of the clearance would leave one. */
    public static UUID clearedCandidate(UUID organisation) {
        return candidate(organisation, "PROCEDURE_ALLOWED", LocalDate.of(2009, 1, 20));
    }

    /** A candidate in the replica. */
    public static UUID candidate(UUID organisation, String status, LocalDate clearedOn) {
        UUID id = Ids.next();
        Database.ofService()
                .execute(
                        "insert into candidate_replica (candidate_id, version, organisation_id, status, birth_year, sex,"
                                + " cleared_on, recorded_at) values (?, 1, ?, ?, 1984, 'FEMALE', ?, now())",
                        id,
                        organisation,
                        status,
                        clearedOn);
        return id;
    }

    /** The case of a new cleared candidate; the whole view. */
    public JsonPath openCase(UUID organisation) {
        return as(Roles.PROVINCE_OFFICER, province)
                .body(Map.of("candidateId", clearedCandidate(organisation)))
                .post("/api/v1/admission-cases")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** The body of a decision by the committee, which is competent for the cells below it. */
    public String decision(String outcome, int votesFor, int votesEntitled) {
        return decision(committee, outcome, votesFor, votesEntitled);
    }

    /** The body of a decision by an organisation. */
    public static String decision(UUID by, String outcome, int votesFor, int votesEntitled) {
        return "{\"outcome\": \"" + outcome + "\", \"votesFor\": " + votesFor + ", \"votesEntitled\": " + votesEntitled
                + ", \"decision\": " + act("88-QD/DUK", "2009-05-04", by) + "}";
    }

    /** The body of a ceremony. */
    public static String ceremony(String heldOn) {
        return """
                {"heldOn": "%s", "fullName": "Trần Thị Mẫu", "birthDate": "1984-09-02",
                 "educationLevel": "UNIVERSITY", "educationReachedOn": "2006-06-30"}"""
                .formatted(heldOn);
    }

    /** A command on a case by the province. */
    public ValidatableResponse command(String caseId, long version, String command, String body) {
        return as(Roles.PROVINCE_OFFICER, province)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/admission-cases/" + caseId + "/" + command)
                .then();
    }

    /** A case that ended in admission; the whole view. */
    public JsonPath admitted(UUID organisation) {
        String id = openCase(organisation).getString("id");
        UUID superior = organisation.equals(otherBase) || organisation.equals(otherCell) ? otherCommittee : committee;
        command(id, 1, "decision", decision(superior, "ADMIT", 9, 11)).statusCode(200);
        return command(id, 2, "ceremony", ceremony("2009-05-19"))
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
