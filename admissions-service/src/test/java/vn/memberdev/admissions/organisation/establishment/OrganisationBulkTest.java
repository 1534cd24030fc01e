package vn.memberdev.admissions.organisation.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.Register.organisation;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class OrganisationBulkTest {

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void carriesOutGoodItemsAndTellsOfTheOthers() {
        batch(
                        organisation("99.010", "Đảng bộ Sở Y tế", "BASE_COMMITTEE", "99.010.005"),
                        organisation("99.010.005", "Chi bộ Dược", "CELL", "99.010.005.001"),
                        organisation("99.777", "Chi bộ lạc", "CELL", "99.777.001"),
                        "null",
                        "{}",
                        organisation("99.010.005", "Chi bộ Dược", "CELL", "99.010.005.001"))
                .body("accepted", equalTo(2))
                .body("refused", equalTo(4))
                .body("items.index", contains(0, 1, 2, 3, 4, 5))
                .body("items.status", contains(201, 201, 404, 422, 422, 409))
                .body("items[2].problem.code", equalTo("organisation-not-found"))
                .body("items[5].problem.code", equalTo("code-in-use"));
        as(Roles.INTEGRATION, register.province())
                .get("/api/v1/organisations?q=duoc")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void refusesMoreThanFiveHundred() {
        String[] items = IntStream.range(0, 501).mapToObj(i -> "{}").toArray(String[]::new);

        as(Roles.INTEGRATION, register.province())
                .body("{\"items\": [" + String.join(",", items) + "]}")
                .post("/api/v1/organisations:batch")
                .then()
                .spec(Problems.of(422, "batch-too-large"));
    }

    @Test
    void importsLinesWithParentsBeforeChildren() {
        String file = "parentCode,name,kind,code,effectiveOn,decisionNumber,decidedOn,decidingOrganisationId\n"
                + line("99.020", "Đảng bộ xã Tân Lập", "99.020.002", "2005-01-05")
                + line("99.020.002", "Chi bộ thôn Một", "99.020.002.001", "2005-01-05")
                + line("99.020.002", "Chi bộ thôn Hai", "99.020.002.002", "2004-01-05")
                + line("99.020.002", "Chi bộ thôn Ba", "99.020.002.003", "không rõ")
                + line("99.020.002", "", "99.020.002.004", "2005-01-05");

        as(Roles.INTEGRATION, register.province())
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/v1/organisations:import")
                .then()
                .statusCode(200)
                .body("received", equalTo(5))
                .body("accepted", equalTo(2))
                .body("refused", equalTo(3))
                .body("rows.findAll { it.code == 'organisation-not-found' }.row", contains(4))
                .body("rows.findAll { it.code == 'malformed-request' }.row", contains(5))
                .body("rows.findAll { it.code == 'validation-failed' }.row", contains(6));

        assertThat(Database.ofService().count("organisation")).isEqualTo(10);
    }

    @Test
    void entersFiveHundredInOneCall() {
        String[] items = IntStream.range(0, 500)
                .mapToObj(i -> organisation("99.010", "Chi bộ " + i, "BASE_CELL", "99.010.1" + i))
                .toArray(String[]::new);

        batch(items).body("accepted", equalTo(500));

        assertThat(Database.ofService().count("organisation")).isEqualTo(508);
    }

    private io.restassured.response.ValidatableResponse batch(String... items) {
        return as(Roles.INTEGRATION, register.province())
                .body("{\"items\": ["
                        + IntStream.range(0, items.length)
                                .mapToObj(i -> items[i])
                                .collect(Collectors.joining(",")) + "]}")
                .post("/api/v1/organisations:batch")
                .then()
                .statusCode(207);
    }

    private static String line(String parentCode, String name, String code, String effectiveOn) {
        return parentCode + "," + name + ",CELL," + code + "," + effectiveOn
                + ",02-QD/TU,2005-01-04,01013b3c-4280-7dd0-82c7-0261f62045ff\n";
    }
}
