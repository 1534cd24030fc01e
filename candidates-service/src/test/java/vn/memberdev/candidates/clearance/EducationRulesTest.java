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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.timeline.TestFacts;

class EducationRulesTest {

    private final TestFacts trained = followed().trainedOn(CLASS);

    @ParameterizedTest
    @CsvSource({
        "NONE,LOWER_SECONDARY",
        "NONE,UPPER_SECONDARY",
        "SPECIAL_AREA,PRIMARY",
        "FISHER,PRIMARY",
        "RESPECTED_PERSON,LOWER_SECONDARY"
    })
    void thisIsEnough(EducationGround ground, CandidateEducation education) {
        assertThat(unmet(trained.educated(education, ground), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NONE,PRIMARY", "NONE,LITERATE", "SPECIAL_AREA,LITERATE", "FISHER,LITERATE"})
    void thisIsNotEnough(EducationGround ground, CandidateEducation education) {
        assertThat(unmet(trained.educated(education, ground), DAY)).containsExactly("education-insufficient");
    }

    @Test
    void whatIsNotRecordedIsNamedAsSuch() {
        assertThat(unmet(trained.educated(null, EducationGround.RESPECTED_PERSON), DAY))
                .containsExactly("education-not-recorded");
    }

    @Test
    void aRespectedPersonWhoReadsAndWritesNeedsTheConsentOfTheProvince() {
        TestFacts elder = trained.educated(CandidateEducation.LITERATE, EducationGround.RESPECTED_PERSON);
        assertThat(unmet(elder, DAY)).containsExactly("education-consent-missing");
        assertThat(unmetWith(elder, consent(DAY, true))).isEmpty();
        assertThat(unmetWith(elder, consent(DAY, false))).containsExactly("consent-not-of-the-province");
        assertThat(unmetWith(elder, consent(DAY.plusDays(1), true))).containsExactly("consent-after-decision");
    }

    private static Consent consent(LocalDate day, boolean ofTheProvince) {
        return new Consent("/educationConsent", TestFacts.decisionRequest(day), ofTheProvince);
    }

    private static List<String> unmetWith(TestFacts facts, Consent consent) {
        return codes(ClearanceRules.unmet(facts.facts(), DAY, TODAY, IN_FORCE, none("/overAgeConsent"), consent));
    }
}
