package vn.memberdev.candidates;

import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.body;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;

import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.Problems;

/** Bodies and calls of following and helping. Everybody here is invented. */
public final class FollowingFixtures {

    /** Who records what happens within a cell. */
    public static final String[] RECORDERS = {
        Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER
    };

    /** Who records it many at once. */
    public static final String[] BULK_RECORDERS = {
        Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.INTEGRATION
    };

    private FollowingFixtures() {}

    /** An official member since 3 February 1995, as the register would have told of one. */
    public static UUID officialMember(UUID organisation) {
        UUID member = Ids.next();
        Database database = Database.ofService();
        database.execute(
                "insert into member_replica (member_id, version, status, official_from)"
                        + " values (?, 1, 'OFFICIAL', date '1995-02-03')",
                member);
        database.execute(
                "insert into member_affiliation (member_id, position, organisation_id, valid_from)"
                        + " values (?, 0, ?, date '1995-02-03')",
                member,
                organisation);
        return member;
    }

    public static Map<String, Object> helper(UUID member, String assignedOn, UUID organisation) {
        return body(
                "memberId", member,
                "assignedOn", assignedOn,
                "resolution", decision("19-NQ/CB", assignedOn, organisation));
    }

    public static Map<String, Object> release(String endedOn, String reason, UUID organisation) {
        return body("endedOn", endedOn, "reason", reason, "resolution", decision("25-NQ/CB", endedOn, organisation));
    }

    public static Map<String, Object> massOrganisation(String code, String assignedOn, UUID organisation) {
        return body(
                "massOrganisation", code,
                "assignedOn", assignedOn,
                "resolution", decision("19-NQ/CB", assignedOn, organisation));
    }

    public static Map<String, Object> massOrganisationRelease(String code, String endedOn, UUID organisation) {
        return body(
                "massOrganisation", code,
                "endedOn", endedOn,
                "resolution", decision("25-NQ/CB", endedOn, organisation));
    }

    public static Map<String, Object> task(String givenOn, String dueOn, UUID organisation) {
        return body(
                "title",
                "Viết tin cho bản tin chi đoàn",
                "givenOn",
                givenOn,
                "dueOn",
                dueOn,
                "resolution",
                decision("19-NQ/CB", givenOn, organisation));
    }

    public static Map<String, Object> assessment(String outcome, String assessedOn) {
        return body("outcome", outcome, "assessedOn", assessedOn);
    }

    public static Map<String, Object> activity(String kind, String heldOn) {
        return body("kind", kind, "heldOn", heldOn, "topic", "Động cơ phấn đấu vào Đảng");
    }

    /** A command of an officer of another subtree, which must not find the candidate. */
    public static void assertHidden(OrgFixture tree, UUID candidate, String command, Map<String, Object> body) {
        as(Roles.COMMITTEE_OFFICER, tree.otherCommittee())
                .header("If-Match", "*")
                .body(body)
                .post(CANDIDATES + "/" + candidate + "/" + command)
                .then()
                .spec(Problems.of(404, "candidate-not-found"));
    }

    /** An item of a system of another subtree, which must not find the candidate. */
    public static void assertHidden(OrgFixture tree, String batch, Map<String, Object> item) {
        as(Roles.INTEGRATION, tree.otherCommittee())
                .body(batch(item))
                .post("/api/v1/" + batch + ":batch")
                .then()
                .statusCode(207)
                .body("items[0].problem.code", equalTo("candidate-not-found"));
    }

    /** A command must say which version it has seen: 428 without, 412 with another. */
    public static void assertNeedsVersion(OrgFixture tree, UUID candidate, String command, Map<String, Object> body) {
        String path = CANDIDATES + "/" + candidate + "/" + command;
        asProvince(tree).body(body).post(path).then().spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"99\"")
                .body(body)
                .post(path)
                .then()
                .spec(Problems.of(412, "precondition-failed"));
    }

    /** A member of the cell helps from 1 October 2008. */
    public static UUID helped(OrgFixture tree, UUID candidate) {
        UUID member = officialMember(tree.cell());
        command(tree, candidate, "helpers", helper(member, "2008-10-01", tree.cell()));
        return member;
    }

    /** A task of 1 October 2008, to be done by the end of the year. */
    public static UUID tasked(OrgFixture tree, UUID candidate) {
        command(tree, candidate, "tasks", task("2008-10-01", "2008-12-31", tree.cell()));
        return UUID.fromString(CandidateFixtures.get(tree, candidate).path("tasks[-1].id"));
    }

    /** Helped, and one task done well: what a clearance asks besides the class. */
    public static void followed(OrgFixture tree, UUID candidate) {
        helped(tree, candidate);
        UUID task = tasked(tree, candidate);
        command(tree, candidate, "tasks/" + task + "/assessment", assessment("COMPLETED_WELL", "2008-12-20"));
    }
}
