package vn.memberdev.candidates.candidate.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.candidates.listing.Removal;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.contracts.candidates.support.TrialTask;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.decision.Act;

/** Facts for tests of rules: a candidate born on 2 June 1984 and listed on 5 March 2008, and what became of them. */
public record TestFacts(CandidateFacts facts) {

    public static final UUID CELL = UUID.fromString("010140b5-0440-739d-82b4-2938b2b75d02");
    public static final LocalDate LISTED_ON = LocalDate.of(2008, 3, 5);
    public static final LocalDate BIRTH_DATE = LocalDate.of(1984, 6, 2);

    private static final ListingPeriod STAY = ListingPeriod.open(CELL, LISTED_ON, decision(LISTED_ON), null);

    public static TestFacts listed() {
        return new TestFacts(new CandidateFacts(
                UUID.randomUUID(),
                BIRTH_DATE,
                CandidateEducation.UPPER_SECONDARY,
                EducationGround.NONE,
                CELL,
                List.of(STAY),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    public TestFacts bornOn(LocalDate day) {
        return with(day, facts.education(), facts.educationGround());
    }

    public TestFacts educated(CandidateEducation education, EducationGround ground) {
        return with(facts.birthDate(), education, ground);
    }

    public TestFacts trainedOn(LocalDate day) {
        return with(
                facts.periods(),
                List.of(new AwarenessCertificate(day, "118/2008", CELL, day.plusMonths(60), "23-QD/TW", null)),
                facts.clearance(),
                null);
    }

    public TestFacts clearedOn(LocalDate day) {
        return with(facts.periods(), facts.certificates(), new Clearance(day, CELL, decision(day), "23-QD/TW"), null);
    }

    public TestFacts removedOn(LocalDate day) {
        Removal removal = new Removal("LACKS_WILL", day, decision(day), Instant.EPOCH);
        return with(List.of(STAY.removed(day, removal, null)), facts.certificates(), null, null);
    }

    public TestFacts admittedOn(LocalDate day) {
        return with(List.of(STAY.admitted(day)), facts.certificates(), null, UUID.randomUUID());
    }

    public TestFacts helpedBy(HelperAssignment... helpers) {
        return following(List.of(helpers), facts.massOrganisations(), facts.tasks());
    }

    public TestFacts followedBy(MassOrganisationAssignment... massOrganisations) {
        return following(facts.helpers(), List.of(massOrganisations), facts.tasks());
    }

    public TestFacts tasked(TrialTask... tasks) {
        return following(facts.helpers(), facts.massOrganisations(), List.of(tasks));
    }

    private TestFacts with(LocalDate birthDate, CandidateEducation education, EducationGround ground) {
        return new TestFacts(new CandidateFacts(
                facts.id(),
                birthDate,
                education,
                ground,
                CELL,
                facts.periods(),
                facts.certificates(),
                facts.clearance(),
                facts.memberId(),
                facts.helpers(),
                facts.massOrganisations(),
                facts.tasks(),
                facts.activities()));
    }

    private TestFacts with(
            List<ListingPeriod> stays, List<AwarenessCertificate> certificates, Clearance clearance, UUID member) {
        return new TestFacts(new CandidateFacts(
                facts.id(),
                facts.birthDate(),
                facts.education(),
                facts.educationGround(),
                CELL,
                stays,
                certificates,
                clearance,
                member,
                facts.helpers(),
                facts.massOrganisations(),
                facts.tasks(),
                facts.activities()));
    }

    private TestFacts following(
            List<HelperAssignment> helpers, List<MassOrganisationAssignment> massOrganisations, List<TrialTask> tasks) {
        return new TestFacts(new CandidateFacts(
                facts.id(),
                facts.birthDate(),
                facts.education(),
                facts.educationGround(),
                CELL,
                facts.periods(),
                facts.certificates(),
                facts.clearance(),
                facts.memberId(),
                helpers,
                massOrganisations,
                tasks,
                facts.activities()));
    }

    public static Decision decision(LocalDate day) {
        return new Decision("07-NQ/CB", day, CELL);
    }

    public static Act decisionRequest(LocalDate day) {
        return new Act("07-NQ/CB", day, CELL);
    }
}
