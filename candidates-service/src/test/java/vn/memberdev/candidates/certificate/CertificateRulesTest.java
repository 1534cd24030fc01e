package vn.memberdev.candidates.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

class CertificateRulesTest {

    private static final UUID CLASS = UUID.fromString("01167c20-5900-7d53-9ac2-3a6b0a1f3b11");
    private static final LocalDate TODAY = LocalDate.of(2010, 1, 10);
    private static final PolicyValue SIXTY_MONTHS = new PolicyValue(
            "awareness-certificate.validity-months", "60", LocalDate.of(2006, 10, 31), null, "", "23-QD/TW");

    @Test
    void aClassCountsFromTheFirstDayOnTheList() {
        assertThat(codes(TestFacts.listed(), TestFacts.LISTED_ON)).isEmpty();
        assertThat(codes(TestFacts.listed(), TestFacts.LISTED_ON.minusDays(1))).containsExactly("not-on-list-that-day");
    }

    @Test
    void aClassOfBeforeTheRemovalMayBeRecordedAfterIt() {
        TestFacts removed = TestFacts.listed().removedOn(LocalDate.of(2009, 12, 15));
        assertThat(codes(removed, LocalDate.of(2009, 12, 15))).isEmpty();
        assertThat(codes(removed, LocalDate.of(2009, 12, 16))).containsExactly("not-on-list-that-day");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(codes(TestFacts.listed(), TODAY.plusDays(1))).containsExactly("date-in-future");
    }

    @Test
    void aNumberIsRecordedOnce() {
        var trained = TestFacts.listed().trainedOn(LocalDate.of(2008, 9, 12)).facts();
        assertThat(CertificateRules.isRecordedAlready("118/2008", trained)).isTrue();
        assertThat(CertificateRules.isRecordedAlready("119/2008", trained)).isFalse();
    }

    @Test
    void aCertificateIsValidForSixtyMonths() {
        AwarenessCertificate certificate = certificate(LocalDate.of(2008, 9, 12));
        assertThat(certificate.validUntil()).isEqualTo(LocalDate.of(2013, 9, 12));
        assertThat(certificate.policyVersion()).isEqualTo("23-QD/TW");
        assertThat(certificate.organisationId()).isEqualTo(TestFacts.CELL);
        assertThat(certificate.number()).isEqualTo("118/2008");
        assertThat(certificate.classId()).isEqualTo(CLASS);
    }

    @Test
    void aLeapDayEndsOnTheLastOfFebruary() {
        TestFacts facts = TestFacts.listed();
        RecordCertificateRequest request = new RecordCertificateRequest(LocalDate.of(2012, 2, 29), "1/2012");
        assertThat(CertificateRules.certificate(request, null, facts.facts(), SIXTY_MONTHS)
                        .validUntil())
                .isEqualTo(LocalDate.of(2017, 2, 28));
    }

    private static AwarenessCertificate certificate(LocalDate day) {
        return CertificateRules.certificate(
                new RecordCertificateRequest(day, " 118/2008 "),
                CLASS,
                TestFacts.listed().facts(),
                SIXTY_MONTHS);
    }

    private static List<String> codes(TestFacts facts, LocalDate day) {
        return CertificateRules.faultsOf(new RecordCertificateRequest(day, "118/2008"), facts.facts(), TODAY).stream()
                .map(FieldError::code)
                .toList();
    }
}
