package vn.memberdev.admissions.admissioncase.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.ceremony;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.OutboxProbe;

@QuarkusTest
class AdmissionCaseBulkTest {

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void opensCasesOfClearedCandidates() {
        UUID cleared = Register.clearedCandidate(register.cell());
        UUID listed = Register.candidate(register.cell(), "LISTED", null);

        batch(
                        "admission-cases",
                        Stream.of(cleared, listed, UUID.randomUUID(), cleared).map(AdmissionCaseBulkTest::candidate))
                .body("items.status", contains(201, 422, 409, 409))
                .body("items[1].problem.code", equalTo("candidate-not-cleared"))
                .body("items[2].problem.code", equalTo("candidate-not-known-yet"))
                .body("items[3].problem.code", equalTo("case-already-open"));
    }

    @Test
    void decidesAndHoldsCeremoniesInBulk() {
        List<String> cases = batch(
                        "admission-cases",
                        IntStream.range(0, 3).mapToObj(i -> candidate(Register.clearedCandidate(register.cell()))))
                .extract()
                .path("items.id");
        batch(
                        "admission-decisions",
                        Stream.of(
                                ofCase(cases.get(0), register.decision("ADMIT", 9, 11)),
                                ofCase(cases.get(1), register.decision("ADMIT", 6, 11)),
                                ofCase(cases.get(2), register.decision("ADMIT", 5, 11)),
                                ofCase(UUID.randomUUID().toString(), register.decision("ADMIT", 9, 11))))
                .body("items.status", contains(200, 200, 422, 404));
        OutboxProbe outbox = OutboxProbe.watch(Database.ofService());

        List<String> members = batch(
                        "admission-ceremonies",
                        Stream.of(
                                ofCase(cases.get(0), ceremony("2009-05-19")),
                                ofCase(cases.get(1), ceremony("2009-05-03")),
                                ofCase(cases.get(2), ceremony("2009-05-19")),
                                ofCase(cases.get(0), ceremony("2009-05-19"))))
                .body("items.status", contains(200, 422, 409, 409))
                .extract()
                .path("items.id");

        assertThat(outbox.types()).containsExactly(EventTypes.MEMBER_ADMITTED);
        assertThat(outbox.rows().get(0).aggregateId()).hasToString(members.get(0));
        assertThat(Database.ofService().count("member")).isEqualTo(1);
    }

    private ValidatableResponse batch(String what, Stream<String> items) {
        return as(Roles.INTEGRATION, register.province())
                .body("{\"items\": [" + items.collect(Collectors.joining(",")) + "]}")
                .post("/api/v1/" + what + ":batch")
                .then()
                .statusCode(207);
    }

    private static String candidate(UUID id) {
        return "{\"candidateId\": \"" + id + "\"}";
    }

    private static String ofCase(String caseId, String body) {
        return body.replaceFirst("\\{", "{\"caseId\": \"" + caseId + "\", ");
    }
}
