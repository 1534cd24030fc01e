package vn.memberdev.evaluation;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OrgFixture;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Tokens;

/** A province with nothing but its organisations, and words for what tests do in it. */
public final class EvaluationFixture {

    public static final LocalDate LONG_AGO = LocalDate.of(2001, 2, 3);

    private final Database database = Database.ofService();
    private final OrgFixture org;
    private final OutboxProbe outbox;

    private EvaluationFixture(OrgTree tree) {
        database.clean("rating_category", "not_rated_reason");
        org = OrgFixture.plant(tree);
        outbox = OutboxProbe.watch(database);
    }

    public static EvaluationFixture start(OrgTree tree) {
        return new EvaluationFixture(tree);
    }

    public OrgFixture org() {
        return org;
    }

    public Database database() {
        return database;
    }

    public OutboxProbe outbox() {
        return outbox;
    }

    /** A member of the replica, affiliated to one organisation since long ago. */
    public UUID memberOf(UUID organisationId) {
        UUID id = member("OFFICIAL");
        affiliate(id, 0, organisationId, LONG_AGO, null);
        return id;
    }

    /** A member of the replica without any affiliation. */
    public UUID member(String status) {
        UUID id = Ids.next();
        database.execute("insert into member_replica (member_id, version, status) values (?, 1, ?)", id, status);
        return id;
    }

    public void affiliate(UUID memberId, int position, UUID organisationId, LocalDate from, LocalDate to) {
        database.execute(
                "insert into member_affiliation (member_id, position, organisation_id, valid_from, valid_to)"
                        + " values (?, ?, ?, ?, ?)",
                memberId,
                position,
                organisationId,
                from,
                to);
    }

    /** Opens a campaign of the whole province. */
    public void campaign(int year) {
        campaign(year, org.province());
    }

    public void campaign(int year, UUID organisationId) {
        as(Roles.PROVINCE_OFFICER, org.province())
                .body("""
                        {"year": %d, "organisationId": "%s"}"""
                        .formatted(year, organisationId))
                .post("/api/v1/rating-campaigns")
                .then()
                .statusCode(201);
    }

    /** A caller with a JSON body to come. */
    public RequestSpecification as(String role, UUID organisationId) {
        return given().auth()
                .oauth2(Tokens.of(role, organisationId))
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false);
    }

    /** The officer who usually records: of the committee that stands above base and cells. */
    public RequestSpecification asCommittee() {
        return as(Roles.COMMITTEE_OFFICER, org.committee());
    }

    /** The officer of the committee beside, who must see nothing of it. */
    public RequestSpecification asNeighbour() {
        return as(Roles.COMMITTEE_OFFICER, org.otherCommittee());
    }

    /** The members of a decision, to be put into a body. */
    public String decision(String number, String decidedOn) {
        return """
                "decision": {"number": "%s", "decidedOn": "%s", "decidingOrganisationId": "%s"}"""
                .formatted(number, decidedOn, org.base());
    }

    public String rated(String category) {
        return """
                {"outcome": "RATED", "category": "%s", %s}"""
                .formatted(category, decision("04-QD/DU", "2010-01-15"));
    }

    public String notRated(String reason) {
        return """
                {"outcome": "NOT_RATED", "notRatedReason": "%s", %s}"""
                .formatted(reason, decision("60-QD/DU", "2010-01-15"));
    }

    /** Makes the outbox refuse every row, so that the last step of a use case fails. */
    public void breakOutbox() {
        database.execute("create or replace function outbox_broken() returns trigger language plpgsql as"
                + " $$ begin raise exception 'broken on purpose'; end $$");
        database.execute("create or replace trigger outbox_broken before insert on outbox_event"
                + " for each row execute function outbox_broken()");
    }

    public void mendOutbox() {
        database.execute("drop trigger if exists outbox_broken on outbox_event");
    }

    public long count(String table) {
        return database.count(table.toLowerCase(Locale.ROOT));
    }
}
