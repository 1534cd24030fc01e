package vn.memberdev.candidates.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.memberdev.candidates.CandidateFixtures.CANDIDATES;
import static vn.memberdev.candidates.CandidateFixtures.as;
import static vn.memberdev.candidates.CandidateFixtures.asProvince;
import static vn.memberdev.candidates.CandidateFixtures.attempt;
import static vn.memberdev.candidates.CandidateFixtures.batch;
import static vn.memberdev.candidates.CandidateFixtures.certificate;
import static vn.memberdev.candidates.CandidateFixtures.listed;
import static vn.memberdev.candidates.CandidateFixtures.trained;
import static vn.memberdev.candidates.CandidateFixtures.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.ServiceTest;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.testkit.Problems;

@QuarkusTest
class CertificateResourceTest extends ServiceTest {

    @Inject
    Policies policies;

    @Test
    void aCompletedClassIsACertificate() {
        attempt(tree, listed(tree), "awareness-certificates", certificate("118/2008", "2008-09-12"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CLASS_COMPLETED"))
                .body("certificates[0].number", equalTo("118/2008"))
                .body("certificates[0].validUntil", equalTo("2013-09-12"))
                .body("certificates[0].policyVersion", equalTo("23-QD/TW"))
                .body("certificates[0].organisationId", equalTo(tree.cell().toString()));
    }

    @Test
    void certificatesStandByDateWhateverTheOrderOfTheRecords() {
        UUID id = trained(tree);
        attempt(tree, id, "awareness-certificates", certificate("20/2008", "2008-04-01"))
                .then()
                .statusCode(200)
                .body("certificates.number", contains("20/2008", "118/2008"));
    }

    @Test
    void aCertificateIsRecordedOnce() {
        attempt(tree, trained(tree), "awareness-certificates", certificate(" 118/2008 ", "2008-09-12"))
                .then()
                .spec(Problems.of(409, "duplicate-certificate", "/number"));
    }

    @Test
    void aClassOfBeforeTheListIsRefused() {
        attempt(tree, listed(tree), "awareness-certificates", certificate("1/2007", "2007-09-12"))
                .then()
                .spec(Problems.of(422, "implausible-certificate", "/completedOn"))
                .body("errors.code", contains("not-on-list-that-day"));
    }

    @Test
    void aRecordSaysWhichVersionItHasSeen() {
        String path = CANDIDATES + "/" + listed(tree) + "/awareness-certificates";
        var body = certificate("118/2008", "2008-09-12");
        asProvince(tree).body(body).post(path).then().spec(Problems.of(428, "precondition-required"));
        asProvince(tree)
                .header("If-Match", "W/\"1\"")
                .body(body)
                .post(path)
                .then()
                .spec(Problems.of(412, "precondition-failed"));
    }

    @Test
    void aRepeatedCallWithItsKeyIsCarriedOutOnce() {
        UUID id = listed(tree);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            asProvince(tree)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body(certificate("118/2008", "2008-09-12"))
                    .post(CANDIDATES + "/" + id + "/awareness-certificates")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        assertThat(outbox.rowsOf(id)).hasSize(2);
    }

    @Test
    void manyAreRecordedInOneCallAndOneCandidateTwice() {
        UUID one = listed(tree);
        UUID other = trained(tree);
        as(Roles.INTEGRATION, tree.committee())
                .body(batch(
                        with(certificate("118/2008", "2008-09-12"), "candidateId", one),
                        with(certificate("118/2008", "2008-09-12"), "candidateId", other),
                        with(certificate("30/2009", "2009-09-12"), "candidateId", one),
                        with(certificate("30/2009", "2009-09-12"), "candidateId", null)))
                .post("/api/v1/awareness-certificates:batch")
                .then()
                .statusCode(207)
                .body("items.status", contains(200, 409, 200, 422))
                .body("items[3].problem.errors[0].pointer", equalTo("/candidateId"));
        assertThat(outbox.rowsOf(one)).extracting("version").containsExactly(1L, 2L, 3L);
    }

    @Test
    void everyDayHasAPolicyWithACitationAndOnlyTheRetrievedTextIsNotAssumed() {
        for (String key : new String[] {"awareness-certificate.validity-months", "clearance.minimum-age-months"}) {
            assertThat(policies.all().stream().filter(value -> value.key().equals(key)))
                    .hasSize(10)
                    .allMatch(value -> !value.citation().isBlank());
            LocalDate day = LocalDate.of(1995, 1, 1);
            while (day.isBefore(LocalDate.of(2027, 1, 1))) {
                assertThat(policies.find(key, day)).as(key + " on " + day).isPresent();
                day = day.plusDays(1);
            }
        }
        PolicyValue of2008 = policies.value(CertificateDecisions.VALIDITY, LocalDate.of(2008, 9, 12));
        PolicyValue of2025 = policies.value(CertificateDecisions.VALIDITY, LocalDate.of(2025, 9, 12));
        assertThat(of2008.citation()).contains("assumed");
        assertThat(of2025.citation()).contains("06-HD/TW", "5.4b").doesNotContain("assumed");
        assertThat(of2008.asInt()).isEqualTo(of2025.asInt()).isEqualTo(60);
    }
}
