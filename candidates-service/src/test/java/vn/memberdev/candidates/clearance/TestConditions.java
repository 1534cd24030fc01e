package vn.memberdev.candidates.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.TrialTask;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.FieldError;

/** The conditions of the rules in force in 2009, and somebody who meets those of being followed. */
final class TestConditions {

    static final LocalDate TODAY = LocalDate.of(2020, 1, 10);
    static final LocalDate CLASS = LocalDate.of(2008, 9, 12);
    static final LocalDate FOLLOWED = LocalDate.of(2008, 10, 1);
    static final LocalDate DAY = LocalDate.of(2009, 1, 20);

    static final Conditions IN_FORCE = new Conditions(
            value("216"),
            value("720"),
            value("LOWER_SECONDARY"),
            value("PRIMARY"),
            value("LITERATE"),
            value("1"),
            value("COMPLETED_WELL,COMPLETED"));

    private TestConditions() {}

    /** On the list, helped, and one task done; no class yet. */
    static TestFacts followed() {
        return TestFacts.listed().helpedBy(helper(FOLLOWED, null, null)).tasked(task("COMPLETED", FOLLOWED, FOLLOWED));
    }

    static HelperAssignment helper(LocalDate from, LocalDate to, String reason) {
        return new HelperAssignment(UUID.randomUUID(), TestFacts.CELL, from, TestFacts.decision(from), to, reason);
    }

    static TrialTask task(String outcome, LocalDate givenOn, LocalDate assessedOn) {
        return new TrialTask(UUID.randomUUID(), givenOn, null, outcome, assessedOn);
    }

    static Consent none(String pointer) {
        return new Consent(pointer, null, false);
    }

    static List<String> unmet(TestFacts facts, LocalDate day) {
        return codes(ClearanceRules.unmet(
                facts.facts(), day, TODAY, IN_FORCE, none("/overAgeConsent"), none("/educationConsent")));
    }

    static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }

    private static PolicyValue value(String value) {
        return new PolicyValue("clearance.any", value, LocalDate.of(2006, 10, 31), null, "", "23-QD/TW");
    }
}
