package vn.memberdev.candidates.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.candidates.clearance.TestConditions.CLASS;
import static vn.memberdev.candidates.clearance.TestConditions.DAY;
import static vn.memberdev.candidates.clearance.TestConditions.IN_FORCE;
import static vn.memberdev.candidates.clearance.TestConditions.TODAY;
import static vn.memberdev.candidates.clearance.TestConditions.codes;
import static vn.memberdev.candidates.clearance.TestConditions.followed;
import static vn.memberdev.candidates.clearance.TestConditions.none;
import static vn.memberdev.candidates.clearance.TestConditions.unmet;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.TestFacts;

class AgeRulesTest {

    private final TestFacts trained = followed().trainedOn(CLASS);

    @Test
    void theLeastAgeIsCountedByMonth() {
        // 18 in January 2009: whatever the day of birth in January 1991, the whole of January counts.
        assertThat(unmet(trained.bornOn(LocalDate.of(1991, 1, 31)), DAY)).isEmpty();
        assertThat(unmet(trained.bornOn(LocalDate.of(1991, 2, 1)), DAY)).containsExactly("under-age");
    }

    @Test
    void theGreatestAgeIsCountedByMonth() {
        // 60 in January 2009: the whole of January counts, in February the 61st year has begun.
        assertThat(unmet(trained.bornOn(LocalDate.of(1949, 1, 1)), DAY)).isEmpty();
        assertThat(unmet(trained.bornOn(LocalDate.of(1948, 12, 31)), DAY)).containsExactly("over-age");
    }

    @Test
    void whoIsOlderNeedsTheConsentOfTheProvince() {
        TestFacts old = trained.bornOn(LocalDate.of(1945, 5, 5));
        assertThat(unmetWith(old, consent(DAY, true))).isEmpty();
        assertThat(unmetWith(old, consent(DAY, false))).containsExactly("consent-not-of-the-province");
        assertThat(unmetWith(old, consent(DAY.plusDays(1), true))).containsExactly("consent-after-decision");
    }

    private static Consent consent(LocalDate day, boolean ofTheProvince) {
        return new Consent("/overAgeConsent", TestFacts.decisionRequest(day), ofTheProvince);
    }

    private static List<String> unmetWith(TestFacts facts, Consent consent) {
        return codes(ClearanceRules.unmet(facts.facts(), DAY, TODAY, IN_FORCE, consent, none("/educationConsent")));
    }
}
