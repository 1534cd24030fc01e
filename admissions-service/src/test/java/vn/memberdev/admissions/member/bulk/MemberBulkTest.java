package vn.memberdev.admissions.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.memberBody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OutboxProbe;

@QuarkusTest
class MemberBulkTest {

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void registersGoodItemsAndTellsOfTheOthers() {
        batch(
                        "members",
                        memberBody(register.cell(), "DV-1"),
                        memberBody(register.cell(), "DV-1"),
                        memberBody(register.province(), "DV-2"),
                        memberBody(java.util.UUID.randomUUID(), "DV-3"),
                        "{}")
                .body("accepted", equalTo(2))
                .body("items.status", contains(201, 409, 201, 404, 422))
                .body("items[1].problem.code", equalTo("duplicate-reference"));
        // The whole call once more doubles nothing.
        batch("members", memberBody(register.cell(), "DV-1"), memberBody(register.province(), "DV-2"))
                .body("accepted", equalTo(0));
        assertThat(Database.ofService().count("member")).isEqualTo(2);
    }

    @Test
    void severalTurnsOfOneMemberInOneCallAreSeveralVersions() {
        String id = register.member(register.cell(), "DV-1").getString("id");
        OutboxProbe outbox = OutboxProbe.watch(Database.ofService());

        batch(
                        "training-turns",
                        turn(id, "TRAINING"),
                        turn(id, "UPGRADING"),
                        turn(id, "UPGRADING"),
                        turn(id, "RETRAINING"))
                .body("items.status", contains(200, 200, 409, 200));

        assertThat(outbox.rows()).extracting(OutboxProbe.Row::version).containsExactly(2L, 3L, 4L);
        assertThat(outbox.rows())
                .extracting(row -> row.payload().at("/turn/kind").asText())
                .containsExactly("TRAINING", "UPGRADING", "RETRAINING");
        assertThat(outbox.rows())
                .extracting(row -> row.payload().at("/state/trainingTurns").size())
                .containsExactly(1, 2, 3);
    }

    @Test
    void educatesMembersInScopeOnly() {
        String here = register.member(register.cell(), "DV-1").getString("id");
        String there = register.member(register.otherCell(), "DV-2").getString("id");

        as(Roles.BASE_OFFICER, register.base())
                .body("{\"items\": [" + education(here) + "," + education(there) + "]}")
                .post("/api/v1/member-education:batch")
                .then()
                .statusCode(207)
                .body("items.status", contains(200, 404))
                .body("items[1].problem.code", equalTo("member-not-found"));
    }

    @Test
    void importsLinesAndReportsTheOthers() {
        String file = "reference,fullName,birthDate,sex,memberSince,organisationId,educationLevel,educationReachedOn\n"
                + line("DV-1", "1968-04-12")
                + line("DV-2", "1970-01-30")
                + line("DV-2", "1970-01-30")
                + line("DV-3", "30/01/1970");

        as(Roles.INTEGRATION, register.province())
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/v1/members:import")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(2))
                .body("rows.findAll { it.code == 'duplicate-reference' }.row", contains(4))
                .body("rows.findAll { it.code == 'malformed-request' }.row", contains(5));
        assertThat(Database.ofService().value("select max(full_name) from member"))
                .isEqualTo("Phạm Thị Ví Dụ");
    }

    @Test
    void registersFiveHundredWithFewStatements() {
        String[] items = IntStream.range(0, 500)
                .mapToObj(i -> memberBody(register.cell(), "B-" + i))
                .toArray(String[]::new);

        countInserts("member", "affiliation", "education", "outbox_event");
        try {
            batch("members", items).body("accepted", equalTo(500));

            assertThat(Database.ofService().count("affiliation")).isEqualTo(500);
            assertThat(Database.ofService().count("education")).isEqualTo(500);
            // Row by row it would be 2,000.
            assertThat((Long) Database.ofService().value("select last_value from insert_count"))
                    .isLessThan(100);
        } finally {
            Database.ofService().execute("drop function count_insert cascade");
            Database.ofService().execute("drop sequence insert_count");
        }
    }

    /** Counts statements, not rows. */
    private static void countInserts(String... tables) {
        Database database = Database.ofService();
        database.execute("create sequence insert_count");
        database.execute("create function count_insert() returns trigger language plpgsql security definer as"
                + " 'begin perform nextval(''public.insert_count''); return null; end'");
        for (String table : tables) {
            database.execute("create trigger count_insert after insert on " + table
                    + " for each statement execute function count_insert()");
        }
    }

    private ValidatableResponse batch(String what, String... items) {
        return as(Roles.INTEGRATION, register.province())
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/api/v1/" + what + ":batch")
                .then()
                .statusCode(207);
    }

    private static String turn(String memberId, String kind) {
        return "{\"memberId\": \"" + memberId + "\", \"kind\": \"" + kind + "\", \"completedOn\": \"2008-06-27\"}";
    }

    private static String education(String memberId) {
        return "{\"memberId\": \"" + memberId + "\", \"level\": \"UNIVERSITY\", \"reachedOn\": \"2008-11-21\"}";
    }

    private String line(String reference, String birthDate) {
        return reference + ",Phạm Thị Ví Dụ," + birthDate + ",FEMALE,2001-02-03," + register.cell()
                + ",UNIVERSITY,1992-07-15\n";
    }
}
