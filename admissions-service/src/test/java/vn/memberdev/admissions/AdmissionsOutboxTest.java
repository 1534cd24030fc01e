package vn.memberdev.admissions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.ceremony;
import static vn.memberdev.admissions.Register.memberBody;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Events;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.OutboxProbe.Row;

/** Which events each use case writes; and that one which fails leaves none, and no change either. */
@QuarkusTest
class AdmissionsOutboxTest {

    private final Database database = Database.ofService();
    private Register register;
    private OutboxProbe outbox;

    @BeforeEach
    void establish() {
        register = Register.establish();
        outbox = OutboxProbe.watch(database);
    }

    @Test
    void establishingAnOrganisation() {
        String id = as(Roles.PROVINCE_OFFICER, register.province())
                .body(Register.organisation("99.010", "Chi bộ Văn phòng", "BASE_CELL", "99.010.002"))
                .post("/api/v1/organisations")
                .then()
                .extract()
                .path("id");

        Row row = onlyRow(Topics.ORGANISATIONS, EventTypes.ORGANISATION_ESTABLISHED, id, 1);
        assertThat(row.payload().at("/effectiveOn").asText()).isEqualTo(Register.SINCE);
        assertThat(row.payload().at("/state/periods/0/parentId").asText())
                .isEqualTo(register.committee().toString());
    }

    @Test
    void movingAnOrganisation() {
        transfer();

        Row row = onlyRow(
                Topics.ORGANISATIONS,
                EventTypes.ORGANISATION_MOVED,
                register.base().toString(),
                2);
        assertThat(row.payload().at("/fromParentId").asText())
                .isEqualTo(register.committee().toString());
        assertThat(row.payload().at("/toParentId").asText())
                .isEqualTo(register.otherCommittee().toString());
        assertThat(row.payload().at("/state/periods").size()).isEqualTo(2);
        assertThat(row.payload().at("/state/periods/0/to").asText()).isEqualTo("2009-07-01");
    }

    @Test
    void registeringEducatingAndTrainingAMember() {
        String id = register.member(register.cell(), "DV-1").getString("id");
        Row registered = onlyRow(Topics.MEMBERS, EventTypes.MEMBER_REGISTERED, id, 1);
        assertThat(registered.payload().at("/memberSince").asText()).isEqualTo("2001-02-03");

        outbox.forget();
        command("members/" + id + "/education", 1, "{\"level\": \"UNIVERSITY\", \"reachedOn\": \"2008-11-21\"}");
        Row educated = onlyRow(Topics.MEMBERS, EventTypes.MEMBER_EDUCATED, id, 2);
        assertThat(educated.payload().at("/education/level").asText()).isEqualTo("UNIVERSITY");

        outbox.forget();
        command("members/" + id + "/training-turns", 2, "{\"kind\": \"UPGRADING\", \"completedOn\": \"2008-06-27\"}");
        Row trained = onlyRow(Topics.MEMBERS, EventTypes.MEMBER_TRAINED, id, 3);
        assertThat(trained.payload().at("/turn/organisationId").asText())
                .isEqualTo(register.cell().toString());
        assertThat(trained.payload().at("/state/education").size()).isEqualTo(2);
    }

    @Test
    void caseWritesNothingBeforeTheCeremonyThenTheAdmissionThenTheAnnulment() {
        String id = register.openCase(register.cell()).getString("id");
        command("admission-cases/" + id + "/decision", 1, register.decision("ADMIT", 9, 11));
        assertThat(outbox.rows()).isEmpty();

        JsonPath admitted = command("admission-cases/" + id + "/ceremony", 2, ceremony("2009-05-19"));
        String memberId = admitted.getString("memberId");
        Row row = onlyRow(Topics.MEMBERS, EventTypes.MEMBER_ADMITTED, memberId, 1);
        assertThat(row.payload().at("/state/status").asText()).isEqualTo("PROVISIONAL");
        assertThat(row.payload().at("/admission/caseId").asText()).isEqualTo(id);

        outbox.forget();
        command(
                "admission-cases/" + id + "/annulment",
                3,
                "{\"reason\": \"WRONG_STANDARDS\", \"decision\": " + act("44-QD/DUK", "2009-11-16") + "}");
        Row annulled = onlyRow(Topics.MEMBERS, EventTypes.ADMISSION_ANNULLED, memberId, 2);
        assertThat(annulled.payload().at("/state/status").asText()).isEqualTo("ANNULLED");
        assertThat(annulled.payload().at("/state/affiliations/0/to").asText()).isEqualTo("2009-11-16");
        assertThat(annulled.payload().at("/annulment/reason").asText()).isEqualTo("WRONG_STANDARDS");
    }

    @Test
    void noNameAndNoBirthDateIsInAnyEvent() {
        register.member(register.cell(), "DV-1");
        register.admitted(register.cell());

        assertThat(outbox.rows())
                .extracting(Row::payload)
                .extracting(JsonNode::toString)
                .allSatisfy(body -> assertThat(body)
                        .doesNotContain("Nguyễn", "Trần", "1968-04-12", "1984-09-02", "DV-1", "fullName"));
    }

    @Test
    void transactionThatFailsAtItsEndLeavesNothing() {
        failAtCommitOf("member");
        try {
            as(Roles.PROVINCE_OFFICER, register.province())
                    .body(memberBody(register.cell(), "DV-1"))
                    .post("/api/v1/members")
                    .then()
                    .statusCode(500);
            as(Roles.INTEGRATION, register.province())
                    .body("{\"items\": [" + memberBody(register.cell(), "DV-2") + "]}")
                    .post("/api/v1/members:batch")
                    .then()
                    .statusCode(500);
        } finally {
            database.execute("drop trigger fail_at_commit on member");
        }

        assertThat(outbox.rows()).isEmpty();
        assertThat(database.count("member")).isZero();
    }

    @Test
    void moveThatFailsAtItsEndLeavesTheTreeOfScopesAsItWas() {
        failAtCommitOf("organisation_period");
        try {
            as(Roles.PROVINCE_OFFICER, register.province())
                    .header("If-Match", "\"1\"")
                    .body(transferBody())
                    .post("/api/v1/organisations/" + register.base() + "/transfer")
                    .then()
                    .statusCode(500);
        } finally {
            database.execute("drop trigger fail_at_commit on organisation_period");
        }

        assertThat(outbox.rows()).isEmpty();
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .get("/api/v1/organisations/" + register.cell())
                .then()
                .statusCode(200);
    }

    @Test
    void eventsReachTheirTopicsWithTheirHeaders() {
        String id = register.member(register.cell(), "DV-1").getString("id");

        try (Events events = Events.ofService()) {
            var sent = events.await(Topics.MEMBERS, UUID.fromString(id), 1);
            assertThat(Events.header(sent, "ce_type")).isEqualTo(EventTypes.MEMBER_REGISTERED);
            assertThat(Events.header(sent, "ce_aggregateversion")).isEqualTo("1");
        }
    }

    private Row onlyRow(String topic, String type, String aggregateId, long version) {
        assertThat(outbox.rows()).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo(topic);
            assertThat(row.type()).isEqualTo(type);
            assertThat(row.aggregateId()).hasToString(aggregateId);
            assertThat(row.version()).isEqualTo(version);
            assertThat(row.payload().at("/state/version").asLong()).isEqualTo(version);
        });
        return outbox.rows().get(0);
    }

    private JsonPath command(String path, long version, String body) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void transfer() {
        command("organisations/" + register.base() + "/transfer", 1, transferBody());
    }

    private String transferBody() {
        return "{\"newParentId\": \"" + register.otherCommittee()
                + "\", \"effectiveOn\": \"2009-07-01\", \"decision\": " + act("31-QD/TU", "2009-06-25")
                + ", \"acceptance\": " + act("12-QD/HU", "2009-06-26") + "}";
    }

    /** Breaks the transaction after everything of it was written. */
    private void failAtCommitOf(String table) {
        database.execute("create or replace function fail_at_commit() returns trigger language plpgsql as"
                + " 'begin raise exception ''broken on purpose''; end'");
        database.execute("create constraint trigger fail_at_commit after insert on " + table
                + " deferrable initially deferred for each row execute function fail_at_commit()");
    }
}
