package vn.memberdev.admissions.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.memberdev.admissions.Register.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.admissioncase.AdmissionCaseStatus;
import vn.memberdev.admissions.admissioncase.decision.AdmissionOutcome;
import vn.memberdev.admissions.competence.CompetenceReason;
import vn.memberdev.admissions.competence.DecidingBody;
import vn.memberdev.admissions.competence.Matter;
import vn.memberdev.admissions.power.PowerCondition;
import vn.memberdev.admissions.power.PowerFinding;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.RolesMatrix;

/** Code lists and policies: what callers read before they write. */
@QuarkusTest
class ReferenceDataTest {

    @Test
    void everyRoleReadsTheListsInBothLanguages() {
        for (String role : RolesMatrix.ALL_ROLES) {
            as(role, UUID.randomUUID())
                    .get("/api/v1/code-lists")
                    .then()
                    .statusCode(200)
                    .body("lists.items.flatten().labels.vi", everyItem(not(equalTo(""))))
                    .body(
                            "lists.find { it.name == 'training-kind' }.items.code",
                            contains("TRAINING", "RETRAINING", "UPGRADING"))
                    .body("lists.find { it.name == 'education-level' }.items.labels.vi", hasItem("Đại học"));
        }
    }

    @Test
    void listsHaveATagForThoseWhoHaveThem() {
        String tag = as(Roles.OPERATOR, UUID.randomUUID())
                .get("/api/v1/code-lists")
                .then()
                .extract()
                .header("ETag");

        as(Roles.OPERATOR, UUID.randomUUID())
                .header("If-None-Match", tag)
                .get("/api/v1/code-lists")
                .then()
                .statusCode(304);
    }

    @Test
    void everyCodeThatTheServiceKnowsHasLabels() {
        Map<String, Enum<?>[]> known = Map.ofEntries(
                Map.entry("admission-case-status", AdmissionCaseStatus.values()),
                Map.entry("admission-outcome", AdmissionOutcome.values()),
                Map.entry("competence-reason", CompetenceReason.values()),
                Map.entry("deciding-body", DecidingBody.values()),
                Map.entry("education-level", EducationLevel.values()),
                Map.entry("matter", Matter.values()),
                Map.entry("member-status", MemberStatus.values()),
                Map.entry("organisation-kind", OrganisationKind.values()),
                Map.entry("power-condition", PowerCondition.values()),
                Map.entry("power-finding", PowerFinding.values()),
                Map.entry("sex", Sex.values()));
        known.forEach((list, values) -> {
            List<String> codes = as(Roles.AUDITOR, UUID.randomUUID())
                    .get("/api/v1/code-lists")
                    .then()
                    .extract()
                    .path("lists.find { it.name == '" + list + "' }.items.code");
            assertThat(codes)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(values).map(Enum::name).toList());
        });
    }

    @Test
    void policiesTellValueDaysAndRegulation() {
        as(Roles.AUDITOR, UUID.randomUUID())
                .get("/api/v1/policies?asOf=2009-05-04")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items[0].key", equalTo("admission.decision.votes"))
                .body("items[0].value", equalTo("> 1/2"))
                .body("items[0].version", equalTo("23-QD/TW"))
                .body("items[0].validFrom", equalTo("2006-10-31"));
        as(Roles.AUDITOR, UUID.randomUUID()).get("/api/v1/policies").then().body("items", hasSize(29));
    }
}
