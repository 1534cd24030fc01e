package vn.memberdev.candidates.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.certificate;
import static vn.memberdev.candidates.CandidateFixtures.clearance;
import static vn.memberdev.candidates.CandidateFixtures.cleared;
import static vn.memberdev.candidates.CandidateFixtures.command;
import static vn.memberdev.candidates.CandidateFixtures.decision;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.listing;
import static vn.memberdev.candidates.CandidateFixtures.ready;
import static vn.memberdev.candidates.CandidateFixtures.removal;
import static vn.memberdev.candidates.CandidateFixtures.with;
import static vn.memberdev.candidates.SupportFixtures.followed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class ClearanceResourceTest extends ServiceTest {

    @Inject
    Policies policies;

    @Test
    void aTrainedCandidateIsCleared() {
        attempt(tree, ready(tree), "clearance", clearance("2009-01-20", tree.base()))
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("status", equalTo("PROCEDURE_ALLOWED"))
                .body("clearance.clearedOn", equalTo("2009-01-20"))
                .body("clearance.organisationId", equalTo(tree.cell().toString()))
                .body("clearance.decision.number", equalTo("05-QD/DU"))
                .body("clearance.policyVersion", equalTo("23-QD/TW"));
    }

    @Test
    void everyUnmetConditionIsTold() {
        Map<String, Object> unrecorded = with(listing(tree.cell()), "birthDate", "1999-06-02");
        unrecorded.remove("education");
        UUID child = listed(tree, unrecorded);
        command(tree, child, "removal", removal("OTHER", "2009-12-15", tree.cell()));
        attempt(tree, child, "clearance", clearance("2009-01-20", tree.base()))
                .then()
                .spec(Problems.of(422, "clearance-conditions-unmet", "/decision/decidedOn"))
                .body(
                        "errors.code",
                        contains(
                                "candidate-removed",
                                "certificate-missing",
                                "under-age",
                                "education-not-recorded",
                                "helper-missing",
                                "tasks-insufficient"));
    }

    @Test
    void exceptionsRestOnTheConsentOfTheProvince() {
        Map<String, Object> elder = with(listing(tree.cell()), "birthDate", "1945-05-05");
        UUID candidate =
                listed(tree, with(with(elder, "education", "LITERATE"), "educationGround", "RESPECTED_PERSON"));
        command(tree, candidate, "awareness-certificates", certificate("118/2008", "2008-09-12"));
        followed(tree, candidate);
        Map<String, Object> clearance = clearance("2009-01-20", tree.base());
        attempt(tree, candidate, "clearance", clearance)
                .then()
                .spec(Problems.of(422, "clearance-conditions-unmet"))
                .body("errors.code", contains("over-age", "education-consent-missing"))
                .body("errors.pointer", contains("/overAgeConsent", "/educationConsent"));
        Map<String, Object> consent = decision("09-TB/TU", "2009-01-05", tree.base());
        attempt(
                        tree,
                        candidate,
                        "clearance",
                        with(with(clearance, "overAgeConsent", consent), "educationConsent", consent))
                .then()
                .body("errors.code", contains("consent-not-of-the-province", "consent-not-of-the-province"));
        consent = decision("09-TB/TU", "2009-01-05", tree.province());
        attempt(
                        tree,
                        candidate,
                        "clearance",
                        with(with(clearance, "overAgeConsent", consent), "educationConsent", consent))
                .then()
                .statusCode(200)
                .body("status", equalTo("PROCEDURE_ALLOWED"));
        assertThat(database.rows("select over_age_number, education_number from candidate_clearance"))
                .containsExactly(Map.of("over_age_number", "09-TB/TU", "education_number", "09-TB/TU"));
    }

    @Test
    void everyDayHasEveryConditionWithACitation() {
        List<String> keys =
                policies.all().stream().map(PolicyValue::key).distinct().toList();
        assertThat(keys)
                .contains(
                        "clearance.minimum-age-months",
                        "clearance.maximum-age-months",
                        "clearance.minimum-education",
                        "clearance.minimum-education.special-area",
                        "clearance.minimum-education.respected-person",
                        "clearance.minimum-completed-tasks",
                        "helper.assignment-due-months",
                        "helper.assignment-due-from",
                        "member.probation-months");
        for (String key : keys) {
            for (LocalDate day = LocalDate.of(1995, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
                assertThat(policies.value(key, day).citation()).isNotBlank();
            }
        }
        assertThat(policies.value("clearance.minimum-education", LocalDate.of(2008, 1, 1))
                        .citation())
                .contains("23-QĐ/TW")
                .doesNotContain("assumed");
        assertThat(policies.value("clearance.minimum-education", LocalDate.of(2013, 1, 1))
                        .citation())
                .contains("45-QĐ/TW", "assumed");
    }

    @Test
    void aClearanceSaysWhichVersionItHasSeen() {
        String path = CANDIDATES + "/" + ready(tree) + "/clearance";
        var body = clearance("2009-01-20", tree.base());
        asProvince(tree).body(body).post(path).then().spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "\"1\"")
                .body(body)
                .post(path)
                .then()
                .spec(Problems.of(412, "precondition-failed"))
                .body("version", equalTo(5));
    }

    @Test
    void manyAreClearedInOneCall() {
        UUID ready = ready(tree);
        UUID untrained = listed(tree);
        followed(tree, untrained);
        UUID cleared = cleared(tree);
        as(Roles.INTEGRATION, tree.committee())
                .body(batch(
                        with(clearance("2009-02-20", tree.base()), "candidateId", ready),
                        with(clearance("2009-02-20", tree.base()), "candidateId", untrained),
                        with(clearance("2009-02-20", tree.base()), "candidateId", cleared)))
                .post("/api/v1/clearances:batch")
                .then()
                .statusCode(207)
                .body("items.status", contains(200, 422, 422))
                .body("items[1].problem.errors.code", contains("certificate-missing"))
                .body("items[2].problem.errors.code", contains("already-cleared"));
    }
}
