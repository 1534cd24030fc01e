package vn.memberdev.admissions.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.admissions.Register.act;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.PATH;
import static vn.memberdev.admissions.organisation.Commands.end;
import static vn.memberdev.admissions.organisation.Commands.onBy;
import static vn.memberdev.admissions.organisation.Commands.organisation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OutboxProbe;
import vn.memberdev.platform.testkit.Problems;

/** A structural command whose answer got lost is sent again: it is carried out once. */
@QuarkusTest
class OrganisationReplayTest {

    private static final String DAY = "2025-07-01";

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                command("rename", it -> "/" + it.base() + "/rename", it -> "{\"name\": \"Tên\", " + onBy(DAY) + "}"),
                command(
                        "kind change",
                        it -> "/" + it.base() + "/kind-change",
                        it -> "{\"kind\": \"SECTION\", " + onBy(DAY) + "}"),
                command(
                        "transfer",
                        it -> "/" + it.cell() + "/transfer",
                        it -> "{\"newParentId\": \"" + it.committee() + "\", " + onBy(DAY) + "}"),
                command("power", it -> "/" + it.base() + "/powers", it -> "{\"power\": \"PILOT\", " + onBy(DAY) + "}"),
                command("merger", it -> "/" + it.cell() + "/merge-into/" + it.secondCell(), it -> end(DAY, "{}")),
                command("dissolution", it -> "/" + it.cell() + "/dissolution", it -> end(DAY, null)),
                command("cessation", it -> "/" + it.cell() + "/cessation", it -> end(DAY, null)),
                command("disbanding", it -> "/" + it.cell() + "/disbandment", OrganisationReplayTest::disbanding),
                command(
                        "consolidation",
                        it -> ":consolidate",
                        it -> "{\"predecessors\": [{\"id\": \"" + it.cell() + "\", \"version\": 1}, {\"id\": \""
                                + it.secondCell() + "\", \"version\": 1}], \"organisation\": "
                                + organisation(it.base(), "Chi bộ chung", "CELL", "99.7") + ", " + onBy(DAY) + "}"),
                command(
                        "split",
                        it -> "/" + it.cell() + "/split",
                        it -> "{\"successors\": [{\"organisation\": "
                                + organisation(it.base(), "Chi bộ ba", "CELL", "99.9") + "}, {\"organisation\": "
                                + organisation(it.base(), "Chi bộ bốn", "CELL", "99.8") + "}], " + onBy(DAY) + "}"),
                command(
                        "correction",
                        it -> "/" + it.cell() + "/changes/0/correction",
                        it -> "{\"reason\": \"Nhập sai\", \"replacement\": {\"name\": \"Chi bộ\", \"kind\": \"CELL\","
                                + " \"newParentId\": \"" + it.base() + "\", " + onBy("2000-01-01") + "}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void theSameRequestIsCarriedOutOnce(String name, Function<Register, String> path, Function<Register, String> body) {
        UUID key = UUID.randomUUID();
        OutboxProbe outbox = OutboxProbe.watch(Database.ofService());
        Response first = send(key, path.apply(register), body.apply(register));
        assertThat(first.statusCode()).as(first.asString()).isBetween(200, 201);
        int events = outbox.rows().size();
        long records = Database.ofService().count("organisation_change");

        Response again = send(key, path.apply(register), body.apply(register));

        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(outbox.rows()).hasSize(events);
        assertThat(Database.ofService().count("organisation_change")).isEqualTo(records);
        send(key, path.apply(register), body.apply(register).replace("45-QD/TU", "46-QD/TU"))
                .then()
                .spec(Problems.of(422, "idempotency-key-reused"));
    }

    private Response send(UUID key, String path, String body) {
        return as(Roles.PROVINCE_OFFICER, register.province())
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH + path);
    }

    /** Proposed by the base, decided by the committee above it. */
    private static String disbanding(Register register) {
        return "{\"effectiveOn\": \"" + DAY + "\", \"proposal\": {\"votesFor\": 20, \"votesEntitled\": 29, \"act\": "
                + act("45-QD/TU", "2025-06-10")
                        .replace(Commands.ESTABLISHER, register.base().toString())
                + "}, \"decision\": {\"votesFor\": 30, \"votesEntitled\": 47, \"act\": "
                + act("11-QD/TU", "2025-06-20")
                        .replace(Commands.ESTABLISHER, register.committee().toString()) + "}}";
    }

    private static Arguments command(String name, Function<Register, String> path, Function<Register, String> body) {
        return Arguments.of(name, path, body);
    }
}
