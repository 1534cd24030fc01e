package vn.memberdev.candidates.sourcereview;

import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;

/** Reviews of 2009 of the base organisation, opened on 20 November and adopted on 15 December. */
public final class ReviewFixtures {

    public static final String REVIEWS = "/api/v1/source-reviews";

    private ReviewFixtures() {}

    public static Map<String, Object> opening(UUID organisation) {
        return body("organisationId", organisation, "year", 2009, "openedOn", "2009-11-20");
    }

    public static Map<String, Object> adoption(OrgFixture tree) {
        return body("resolution", decision("03-NQ/DU", "2009-12-15", tree.base()), "adoptedOn", "2009-12-15");
    }

    public static Map<String, Object> cancellation(OrgFixture tree) {
        return body(
                "reason", "Mở nhầm tổ chức",
                "cancelledOn", "2009-12-15",
                "resolution", decision("04-NQ/DU", "2009-12-15", tree.base()));
    }

    public static Map<String, Object> keep(UUID candidate) {
        return body("candidateId", candidate, "verdict", "KEEP");
    }

    public static Map<String, Object> advance(UUID candidate) {
        return body("candidateId", candidate, "verdict", "ADVANCE");
    }

    public static Map<String, Object> remove(UUID candidate, String reason) {
        return body("candidateId", candidate, "verdict", "REMOVE", "removalReason", reason);
    }

    /** Opens the review of the base organisation. */
    public static UUID opened(OrgFixture tree) {
        return UUID.fromString(asProvince(tree)
                .body(opening(tree.base()))
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Opens the review of the base organisation and gives verdicts. */
    @SafeVarargs
    public static UUID assessed(OrgFixture tree, Map<String, Object>... verdicts) {
        UUID review = opened(tree);
        assess(tree, review, verdicts).then().statusCode(200);
        return review;
    }

    @SafeVarargs
    public static Response assess(OrgFixture tree, UUID review, Map<String, Object>... verdicts) {
        return base(tree, review).body(body("items", List.of(verdicts))).put(REVIEWS + "/" + review + "/items");
    }

    /** A command of the base organisation's officer on the present version. */
    public static Response command(OrgFixture tree, UUID review, String command, Map<String, Object> body) {
        return base(tree, review).body(body).post(REVIEWS + "/" + review + "/" + command);
    }

    public static Response get(OrgFixture tree, UUID review) {
        return asProvince(tree)
                .get(REVIEWS + "/" + review)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static RequestSpecification base(OrgFixture tree, UUID review) {
        return as(Roles.BASE_OFFICER, tree.base())
                .header("If-Match", "\"" + get(tree, review).<Integer>path("version") + "\"");
    }

    /** Lists so many candidates of the cell in as few calls as possible; in the order of their ids. */
    public static List<UUID> listedMany(OrgFixture tree, int many) {
        Map<String, Object> listing = with(listing(tree.cell()), "education", "UPPER_SECONDARY");
        return ids(asProvince(tree)
                .body(body(
                        "items", IntStream.range(0, many).mapToObj(i -> listing).toList()))
                .post("/api/v1/candidates:batch"));
    }

    /** Makes all meet every condition of a clearance of 2009. */
    public static void prepare(OrgFixture tree, Database database, UUID... candidates) {
        List<Map<String, Object>> certificates = new ArrayList<>();
        for (UUID candidate : candidates) {
            certificates.add(body("candidateId", candidate, "completedOn", "2008-09-12", "number", "118/2008"));
        }
        ids(asProvince(tree).body(body("items", certificates)).post("/api/v1/awareness-certificates:batch"));
        // Past the service: who helps and what was tried is not what these tests are about.
        String all = Arrays.toString(candidates).replace('[', '{').replace(']', '}');
        database.execute(
                "insert into candidate_helper (candidate_id, ordinal, member_id, organisation_id, assigned_on,"
                        + " resolution_number, resolution_decided_on, resolution_organisation_id)"
                        + " select id, 0, gen_random_uuid(), organisation_id, date '2008-10-01', '09-NQ/CB',"
                        + " date '2008-10-01', organisation_id from candidate where id = any(cast(? as uuid[]))",
                all);
        database.execute(
                "insert into candidate_task (candidate_id, ordinal, task_id, title, given_on, resolution_number,"
                        + " resolution_decided_on, resolution_organisation_id, outcome, assessed_on)"
                        + " select id, 0, gen_random_uuid(), 'Phụ trách tủ sách', date '2008-10-01', '09-NQ/CB',"
                        + " date '2008-10-01', organisation_id, 'COMPLETED', date '2009-06-01'"
                        + " from candidate where id = any(cast(? as uuid[]))",
                all);
    }

    private static List<UUID> ids(Response batch) {
        List<Map<String, Object>> items = batch.then().statusCode(207).extract().path("items");
        return items.stream()
                .map(item -> UUID.fromString((String) item.get("id")))
                .sorted()
                .toList();
    }
}
