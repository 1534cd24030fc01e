package vn.memberdev.candidates.awarenessclass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.TestFacts;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

class AwarenessClassRulesTest {

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
        assertThat(AwarenessClassRules.isRecordedAlready("118/2008", trained)).isTrue();
        assertThat(AwarenessClassRules.isRecordedAlready("119/2008", trained)).isFalse();
    }

    @Test
    void aCertificateIsValidForSixtyMonths() {
        AwarenessCertificate certificate = certificate(LocalDate.of(2008, 9, 12));
        assertThat(certificate.validUntil()).isEqualTo(LocalDate.of(2013, 9, 12));
        assertThat(certificate.policyVersion()).isEqualTo("23-QD/TW");
        assertThat(certificate.organisationId()).isEqualTo(TestFacts.CELL);
    }

    @Test
    void aLeapDayEndsOnTheLastOfFebruary() {
        TestFacts facts = TestFacts.listed();
        CompleteAwarenessClassRequest request = new CompleteAwarenessClassRequest(LocalDate.of(2012, 2, 29), "1/2012");
        assertThat(AwarenessClassRules.certificate(request, facts.facts(), SIXTY_MONTHS)
                        .validUntil())
                .isEqualTo(LocalDate.of(2017, 2, 28));
    }

    private static AwarenessCertificate certificate(LocalDate day) {
        return AwarenessClassRules.certificate(
                new CompleteAwarenessClassRequest(day, " 118/2008 "),
                TestFacts.listed().facts(),
                SIXTY_MONTHS);
    }

    private static List<String> codes(TestFacts facts, LocalDate day) {
        return AwarenessClassRules.faultsOf(new CompleteAwarenessClassRequest(day, "118/2008"), facts.facts(), TODAY)
                .stream()
                .map(FieldError::code)
                .toList();
    }
}
