package vn.memberdev.admissions.organisation.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.PATH;
import static vn.memberdev.admissions.organisation.Commands.end;
import static vn.memberdev.admissions.organisation.Commands.onBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.admissions.organisation.Commands;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OutboxProbe.Row;
import vn.memberdev.platform.testkit.Problems;

/** Wrong records: what may be corrected, what follows from it, and what stays known. */
@QuarkusTest
class OrganisationCorrectionResourceTest {

    private Register register;
    private Commands commands;

    @BeforeEach
    void establish() {
        register = Register.establish();
        commands = new Commands(register);
    }

    @Test
    void anotherRecordStandsInThePlaceOfAWrongOne() {
        commands.rename(register.base(), 1, "Đảng bộ Sở Nông nghịp", "2010-01-01")
                .statusCode(200);
        String before = Commands.moment();
        OutboxProbe outbox = OutboxProbe.watch(Database.ofService());

        correct(register.base(), 2, 1, "{\"name\": \"Đảng bộ Sở Nông nghiệp\", " + onBy("2011-01-01") + "}")
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("version", equalTo(3))
                .body("items.ordinal", contains(0, 1, 2))
                .body("items[1].corrected.reason", equalTo("Nhập sai"))
                .body("items[1].corrected.by", notNullValue())
                .body("items[2].replaces", equalTo(1))
                .body("items[2].corrected", nullValue());

        name(register.base(), "2010-06-01", "Đảng bộ Sở Thủy lợi");
        name(register.base(), "2011-06-01", "Đảng bộ Sở Nông nghiệp");
        name(register.base(), "2010-06-01&knownAt=" + before, "Đảng bộ Sở Nông nghịp");
        name(register.base(), "2010-06-01&knownAt=" + Commands.moment(), "Đảng bộ Sở Thủy lợi");
        assertThat(outbox.rows()).hasSize(1);
        Row row = outbox.rows().get(0);
        assertThat(row.type()).isEqualTo(EventTypes.ORGANISATION_CORRECTED);
        assertThat(row.payload().path("operation").asText()).isEqualTo("RENAME");
        assertThat(row.payload().path("effectiveOn").asText()).isEqualTo("2010-01-01");
        assertThat(row.payload().at("/state/periods/1/from").asText()).isEqualTo("2011-01-01");
    }

    @Test
    void aDecisionThatWasNeverMadeIsTakenBack() {
        commands.transfer(register.base(), 1, register.otherCommittee(), "2009-07-01")
                .statusCode(200);
        String before = Commands.moment();
        commands.rename(register.base(), 2, "Tên mới", "2010-01-01").statusCode(200);

        takeBack(register.base(), 3, 1).statusCode(200);

        commands.get("/" + register.committee() + "/tree").body("nodes", hasSize(4));
        commands.get("/" + register.committee() + "/tree?knownAt=" + before).body("nodes", hasSize(1));
        name(register.base(), "2010-06-01", "Tên mới");
        as(Roles.AUDITOR, register.committee())
                .get(PATH + "/" + register.base())
                .then()
                .statusCode(200);
        takeBack(register.base(), 4, 1).spec(Problems.of(409, "change-already-corrected"));
        takeBack(register.base(), 4, 7).spec(Problems.of(404, "change-not-found"));
        takeBack(register.base(), 3, 2).spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void anEstablishmentIsReplacedButNotTakenBack() {
        commands.rename(register.cell(), 1, "Tên mới", "2010-01-01").statusCode(200);
        takeBack(register.cell(), 2, 0).spec(Problems.of(422, "establishment-stays", "/replacement"));
        correct(register.cell(), 2, 0, establishment(register.base(), "2010-01-02"))
                .spec(Problems.of(409, "recorded-before-start", "/replacement/effectiveOn"));
        correct(register.cell(), 2, 0, establishment(register.base(), "2010-01-01"))
                .spec(Problems.of(409, "change-already-recorded", "/replacement/effectiveOn"));
        correct(register.cell(), 2, 0, establishment(register.base(), "1999-12-31"))
                .spec(Problems.of(422, "effective-before-parent", "/replacement/effectiveOn"));

        correct(register.cell(), 2, 0, establishment(register.otherBase(), "2003-01-01"))
                .statusCode(200);

        commands.get("/" + register.cell() + "?asOf=2002-01-01").statusCode(404);
        commands.get("/" + register.cell() + "?asOf=2004-01-01")
                .body("name", equalTo("Chi bộ Một"))
                .body("kind", equalTo("TEMPORARY_CELL"))
                .body("code", nullValue())
                .body("parentId", equalTo(register.otherBase().toString()));
        name(register.cell(), "2011-01-01", "Tên mới");
    }

    @Test
    void anOrganisationDoesNotBeginAfterWhatHangsOnIt() {
        correct(register.base(), 1, 0, establishment(register.committee(), "2001-01-01"))
                .spec(Problems.of(409, "recorded-before-start", "/replacement/effectiveOn"));
        register.member(register.cell(), "DV-1");
        correct(register.cell(), 1, 0, establishment(register.base(), "2001-01-01"))
                .spec(Problems.of(409, "organisation-in-use"))
                .body("open.kind", contains("MEMBERS"));
        correct(register.province(), 1, 0, establishment(register.base(), "1990-01-01"))
                .spec(Problems.of(422, "validation-failed", "/replacement/newParentId"));
    }

    @Test
    void anEndThatIsTakenBackTakesItsLineageWithIt() {
        String member = register.member(register.cell(), "DV-1").getString("id");
        commands.merge(register.cell(), 1, register.secondCell(), "2015-01-01", "{}")
                .statusCode(200);
        String before = Commands.moment();

        takeBack(register.cell(), 2, 1).statusCode(200);

        commands.get("/" + register.cell()).body("status", equalTo("ACTIVE"));
        commands.get("/" + register.cell() + "/lineage").body("edges", empty());
        commands.get("/" + register.cell() + "?knownAt=" + before).body("status", equalTo("ENDED"));
        commands.get("/" + register.cell() + "/lineage?knownAt=" + before).body("edges", hasSize(1));
        as(Roles.AUDITOR, register.province())
                .get("/api/v1/members/" + member)
                .then()
                .body("organisationId", equalTo(register.secondCell().toString()));

        commands.merge(register.cell(), 3, register.secondCell(), "2016-01-01", null)
                .statusCode(200);
        commands.get("/" + register.cell())
                .body("status", equalTo("ENDED"))
                .body("ended.effectiveOn", equalTo("2016-01-01"));
        commands.get("/" + register.cell() + "/lineage").body("edges", hasSize(1));
        commands.get("?status=ENDED").body("items", hasSize(1));
    }

    @Test
    void theRecordsOfAnEndThatIsTakenBackReturnToTheirPlace() {
        commands.merge(register.cell(), 1, register.otherCell(), "2015-01-01", "{}")
                .statusCode(200);
        seenBy(register.otherCommittee(), 200);
        seenBy(register.committee(), 404);

        takeBack(register.cell(), 2, 1).statusCode(200);

        seenBy(register.otherCommittee(), 404);
        seenBy(register.committee(), 200);
    }

    private void seenBy(UUID committee, int status) {
        as(Roles.COMMITTEE_OFFICER, committee)
                .get(PATH + "/" + register.cell())
                .then()
                .statusCode(status);
    }

    @Test
    void anEndIsNotTakenBackIntoATreeThatWentOn() {
        commands.send(register.cell(), 1, "cessation", end("2015-01-01", null)).statusCode(200);
        correct(register.cell(), 2, 1, "{" + onBy("2016-01-01") + "}")
                .spec(Problems.of(422, "end-not-replaced", "/replacement"));
        as(Roles.PROVINCE_OFFICER, register.province())
                .body(Register.organisation("99.010.001", "Chi bộ mới", "CELL", "99.010.001.001", "2015-01-01"))
                .post(PATH)
                .then()
                .statusCode(201);
        takeBack(register.cell(), 2, 1).spec(Problems.of(409, "code-in-use"));

        commands.send(register.otherCell(), 1, "cessation", end("2015-01-01", null))
                .statusCode(200);
        commands.send(register.otherBase(), 1, "cessation", end("2016-01-01", null))
                .statusCode(200);
        takeBack(register.otherCell(), 2, 1).spec(Problems.of(422, "parent-ended"));
        takeBack(register.otherBase(), 2, 1).statusCode(200);
        takeBack(register.otherCell(), 2, 1).statusCode(200);
    }

    @Test
    void aReplacementKeepsTheRulesOfItsOperation() {
        commands.transfer(register.cell(), 1, register.secondCell(), "2009-07-01")
                .statusCode(200);
        correct(register.cell(), 2, 1, "{" + onBy("2009-07-01") + "}")
                .spec(Problems.of(422, "validation-failed", "/replacement/newParentId"));
        correct(
                        register.cell(),
                        2,
                        1,
                        "{\"name\": \"Tên\", \"newParentId\": \"" + register.secondCell() + "\", " + onBy("2009-07-01")
                                + "}")
                .spec(Problems.of(422, "validation-failed", "/replacement/name"));
        correct(register.cell(), 2, 1, place(register.base()))
                .spec(Problems.of(422, "already-under-parent", "/replacement/newParentId"));
        correct(register.cell(), 2, 1, place(register.cell()))
                .spec(Problems.of(422, "cycle", "/replacement/newParentId"));
        correct(register.cell(), 2, 1, place(register.otherBase()))
                .spec(Problems.of(422, "acceptance-missing", "/replacement/acceptance"));
        correct(register.cell(), 2, 1, place(register.committee())).statusCode(200);
        commands.get("/" + register.cell())
                .body("parentId", equalTo(register.committee().toString()));
    }

    @Test
    void whatCameByAConsolidationBeginsOnItsDay() {
        String successor = as(Roles.PROVINCE_OFFICER, register.province())
                .body("{\"predecessors\": [{\"id\": \"" + register.cell() + "\", \"version\": 1}, {\"id\": \""
                        + register.secondCell() + "\", \"version\": 1}], \"organisation\": "
                        + Commands.organisation(register.base(), "Chi bộ chung", "CELL", "99.7") + ", "
                        + onBy("2015-01-01") + "}")
                .post(PATH + ":consolidate")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        correct(successor, 1, 0, establishment(register.base(), "2014-01-01"))
                .spec(Problems.of(422, "day-of-lineage", "/replacement/effectiveOn"));
        correct(successor, 1, 0, establishment(register.base(), "2015-01-01")).statusCode(200);
    }

    @Test
    void correctionsReachAsFarAsTheCaller() {
        commands.transfer(register.base(), 1, register.otherCommittee(), "2009-07-01")
                .statusCode(200);
        String path = PATH + "/" + register.base() + "/changes";

        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get(path)
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        correctAs(register.committee(), register.base(), 2, 1, null).spec(Problems.of(404, "organisation-not-found"));
        // It would go back to where the caller cannot reach.
        correctAs(register.otherCommittee(), register.base(), 2, 1, null)
                .spec(Problems.of(404, "organisation-not-found"));
        as(Roles.AUDITOR, register.otherCommittee())
                .get(path)
                .then()
                .statusCode(200)
                .body("items.operation", contains("ESTABLISH", "TRANSFER"))
                .body("items[1].second.number", equalTo("12-QD/HU"));
    }

    private void name(UUID id, String asOf, String expected) {
        commands.get("/" + id + "?asOf=" + asOf).body("name", equalTo(expected));
    }

    private ValidatableResponse takeBack(Object id, long version, int ordinal) {
        return correct(id, version, ordinal, null);
    }

    private ValidatableResponse correct(Object id, long version, int ordinal, String replacement) {
        return commands.send(id, version, "changes/" + ordinal + "/correction", body(replacement));
    }

    private static ValidatableResponse correctAs(
            UUID officerOf, UUID id, long version, int ordinal, String replacement) {
        return as(Roles.COMMITTEE_OFFICER, officerOf)
                .header("If-Match", "\"" + version + "\"")
                .body(body(replacement))
                .post(PATH + "/" + id + "/changes/" + ordinal + "/correction")
                .then();
    }

    private static String body(String replacement) {
        return "{\"reason\": \"Nhập sai\"" + (replacement == null ? "" : ", \"replacement\": " + replacement) + "}";
    }

    private static String establishment(UUID parent, String on) {
        return "{\"newParentId\": \"" + parent + "\", \"name\": \"Chi bộ Một\", \"kind\": \"TEMPORARY_CELL\", "
                + onBy(on) + "}";
    }

    private static String place(UUID parent) {
        return "{\"newParentId\": \"" + parent + "\", " + onBy("2009-07-01") + "}";
    }
}
