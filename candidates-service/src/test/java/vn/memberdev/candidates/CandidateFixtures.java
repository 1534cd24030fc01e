package vn.memberdev.candidates;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Tokens;

/** Bodies and calls that many tests need. Everybody here is invented. */
public final class CandidateFixtures {

    public static final String CANDIDATES = "/api/v1/candidates";

    private CandidateFixtures() {}

    /** A call of someone with a role in an organisation's subtree. */
    public static RequestSpecification as(String role, UUID organisation) {
        // The client would otherwise write the colon of a command as %3A, which is another address.
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.of(role, organisation))
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification asProvince(OrgFixture tree) {
        return as(Roles.PROVINCE_OFFICER, tree.province());
    }

    public static Map<String, Object> decision(String number, String decidedOn, UUID organisation) {
        return body("number", number, "decidedOn", decidedOn, "decidingOrganisationId", organisation);
    }

    /** Listed on 5 March 2008, born on 2 June 1984. */
    public static Map<String, Object> listing(UUID organisation) {
        return body(
                "fullName", "Nguyễn Thị Hoa Ban",
                "birthDate", "1984-06-02",
                "sex", "FEMALE",
                "organisationId", organisation,
                "listedOn", "2008-03-05",
                "resolution", decision("07-NQ/CB", "2008-03-05", organisation),
                "education", "UPPER_SECONDARY");
    }

    public static Map<String, Object> certificate(String number, String completedOn) {
        return body("completedOn", completedOn, "number", number);
    }

    public static Map<String, Object> clearance(String decidedOn, UUID organisation) {
        return body("decision", decision("05-QD/DU", decidedOn, organisation));
    }

    public static Map<String, Object> removal(String reason, String removedOn, UUID organisation) {
        return body(
                "reason", reason, "removedOn", removedOn, "resolution", decision("21-NQ/CB", removedOn, organisation));
    }

    public static Map<String, Object> relisting(UUID organisation, String listedOn) {
        return body(
                "organisationId", organisation,
                "listedOn", listedOn,
                "resolution", decision("31-NQ/CB", listedOn, organisation));
    }

    /** A mutable body, in the order of the arguments. */
    public static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }

    /** The same body with one field set. */
    public static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(body);
        other.put(name, value);
        return other;
    }

    public static Map<String, Object> batch(Object... items) {
        return body("items", List.of(items));
    }

    /** Lists a candidate of the cell. */
    public static UUID listed(OrgFixture tree) {
        return listed(tree, listing(tree.cell()));
    }

    public static UUID listed(OrgFixture tree, Map<String, Object> listing) {
        return UUID.fromString(asProvince(tree)
                .body(listing)
                .post(CANDIDATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A candidate with a certificate of 12 September 2008. */
    public static UUID trained(OrgFixture tree) {
        UUID id = listed(tree);
        command(tree, id, "awareness-certificates", certificate("118/2008", "2008-09-12"));
        return id;
    }

    /** A candidate who meets all conditions of a clearance from 20 December 2008; version 5. */
    public static UUID ready(OrgFixture tree) {
        UUID id = trained(tree);
        SupportFixtures.followed(tree, id);
        return id;
    }

    /** A candidate cleared on 20 January 2009; version 6. */
    public static UUID cleared(OrgFixture tree) {
        UUID id = ready(tree);
        command(tree, id, "clearance", clearance("2009-01-20", tree.base()));
        return id;
    }

    /** A candidate removed on 15 December 2009. */
    public static UUID removed(OrgFixture tree) {
        UUID id = listed(tree);
        command(tree, id, "removal", removal("LACKS_WILL", "2009-12-15", tree.cell()));
        return id;
    }

    /** A command on the present version that must succeed. */
    public static void command(OrgFixture tree, UUID id, String command, Map<String, Object> body) {
        attempt(tree, id, command, body).then().statusCode(200);
    }

    /** A command on the present version. */
    public static Response attempt(OrgFixture tree, UUID id, String command, Map<String, Object> body) {
        return asProvince(tree)
                .header("If-Match", "\"" + get(tree, id).<Integer>path("version") + "\"")
                .body(body)
                .post(CANDIDATES + "/" + id + "/" + command);
    }

    public static Response get(OrgFixture tree, UUID id) {
        return asProvince(tree)
                .get(CANDIDATES + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
