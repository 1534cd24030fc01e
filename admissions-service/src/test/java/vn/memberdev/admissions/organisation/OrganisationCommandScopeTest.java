package vn.memberdev.admissions.organisation;

import static vn.memberdev.admissions.Register.as;
import static vn.memberdev.admissions.organisation.Commands.PATH;
import static vn.memberdev.admissions.organisation.Commands.end;
import static vn.memberdev.admissions.organisation.Commands.onBy;
import static vn.memberdev.admissions.organisation.Commands.organisation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.Register;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

/** Structural commands reach as far as the caller's part of the tree. Who may call at all stands in RolesTest. */
@QuarkusTest
class OrganisationCommandScopeTest {

    private static final String DAY = "2025-07-01";

    private Register register;

    @BeforeEach
    void establish() {
        register = Register.establish();
    }

    @Test
    void outsideTheScopeNothingCanBeChanged() {
        commands().forEach((command, body) -> asCommittee(register.otherCell(), command, body)
                .spec(Problems.of(404, "organisation-not-found")));
    }

    @Test
    void nothingGoesWhereTheCallerCannotReach() {
        asCommittee(register.cell(), "merge-into/" + register.otherCell(), end(DAY, "{}"))
                .spec(Problems.of(404, "organisation-not-found", "/successorId"));
        asCommittee(register.base(), "cessation", end(DAY, "{\"childrenTo\": \"" + register.otherBase() + "\"}"))
                .spec(Problems.of(404, "organisation-not-found", "/placement"));
        as(Roles.COMMITTEE_OFFICER, register.committee())
                .body(consolidation(register.otherBase()))
                .post(PATH + ":consolidate")
                .then()
                .spec(Problems.of(404, "organisation-not-found", "/parentId"));
    }

    @Test
    void insideTheScopeTheyAreCarriedOut() {
        asCommittee(register.base(), "rename", commands().get("rename")).statusCode(200);
        asCommittee(register.cell(), "cessation", end(DAY, null)).statusCode(200);
        as(Roles.AUDITOR, register.committee())
                .get(PATH + "/" + register.cell())
                .then()
                .statusCode(200);
        as(Roles.AUDITOR, register.otherCommittee())
                .get(PATH + "/" + register.cell())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        as(Roles.AUDITOR, register.otherCommittee())
                .get(PATH + "/" + register.base() + "/lineage")
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
        as(Roles.AUDITOR, register.otherCommittee())
                .get(PATH + "/differences?from=2000-01-01&root=" + register.base())
                .then()
                .spec(Problems.of(404, "organisation-not-found"));
    }

    private Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("rename", "{\"name\": \"Tên\", " + onBy(DAY) + "}");
        commands.put("kind-change", "{\"kind\": \"SECTION\", " + onBy(DAY) + "}");
        commands.put("transfer", "{\"newParentId\": \"" + register.base() + "\", " + onBy(DAY) + "}");
        commands.put("powers", "{\"power\": \"PILOT\", " + onBy(DAY) + "}");
        commands.put("powers/PILOT/withdrawal", "{" + onBy(DAY) + "}");
        commands.put("changes/0/correction", "{\"reason\": \"Nhập sai\"}");
        commands.put("merge-into/" + register.cell(), end(DAY, "{}"));
        commands.put("dissolution", end(DAY, null));
        commands.put("cessation", end(DAY, null));
        commands.put(
                "split",
                "{\"successors\": [{\"organisation\": " + organisation(register.base(), "Một", "CELL", "99.9")
                        + "}, {\"organisation\": " + organisation(register.base(), "Hai", "CELL", "99.8") + "}], "
                        + onBy(DAY) + "}");
        return commands;
    }

    private String consolidation(UUID parent) {
        return "{\"predecessors\": [{\"id\": \"" + register.cell() + "\", \"version\": 1}, {\"id\": \""
                + register.secondCell() + "\", \"version\": 1}], \"organisation\": "
                + organisation(parent, "Chi bộ", "CELL", "99.7") + ", " + onBy(DAY) + "}";
    }

    private ValidatableResponse asCommittee(UUID id, String command, String body) {
        return as(Roles.COMMITTEE_OFFICER, register.committee())
                .header("If-Match", "\"1\"")
                .body(body)
                .post(PATH + "/" + id + "/" + command)
                .then();
    }
}
