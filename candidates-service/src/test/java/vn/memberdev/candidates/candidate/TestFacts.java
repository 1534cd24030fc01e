package vn.memberdev.candidates.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.candidates.ListingEnd;
import vn.memberdev.contracts.candidates.Removal;
import vn.memberdev.contracts.common.Decision;

/** Facts for tests of rules: a candidate born on 2 June 1984 and listed on 5 March 2008, and what became of them. */
public record TestFacts(CandidateFacts facts) {

    public static final UUID CELL = UUID.fromString("010140b5-0440-739d-82b4-2938b2b75d02");
    public static final LocalDate LISTED_ON = LocalDate.of(2008, 3, 5);
    public static final LocalDate BIRTH_DATE = LocalDate.of(1984, 6, 2);

    public static TestFacts listed() {
        Stay stay = new Stay(CELL, LISTED_ON, decision(LISTED_ON), null, null, null, null);
        return new TestFacts(new CandidateFacts(UUID.randomUUID(), BIRTH_DATE, List.of(stay), List.of(), null, null));
    }

    public TestFacts bornOn(LocalDate day) {
        return new TestFacts(new CandidateFacts(
                facts.id(), day, facts.stays(), facts.certificates(), facts.clearance(), facts.memberId()));
    }

    public TestFacts trainedOn(LocalDate day) {
        AwarenessCertificate certificate =
                new AwarenessCertificate(day, "118/2008", CELL, day.plusMonths(60), "23-QD/TW");
        return new TestFacts(new CandidateFacts(
                facts.id(), facts.birthDate(), facts.stays(), List.of(certificate), facts.clearance(), null));
    }

    public TestFacts clearedOn(LocalDate day) {
        return new TestFacts(new CandidateFacts(
                facts.id(),
                facts.birthDate(),
                facts.stays(),
                facts.certificates(),
                new Clearance(day, CELL, decision(day), "23-QD/TW"),
                null));
    }

    public TestFacts removedOn(LocalDate day) {
        Removal removal = new Removal("LACKS_WILL", day, decision(day), Instant.EPOCH);
        return ended(new Stay(CELL, LISTED_ON, decision(LISTED_ON), day, ListingEnd.REMOVED, removal, null), null);
    }

    public TestFacts admittedOn(LocalDate day) {
        return ended(
                new Stay(CELL, LISTED_ON, decision(LISTED_ON), day, ListingEnd.ADMITTED, null, null),
                UUID.randomUUID());
    }

    private TestFacts ended(Stay stay, UUID member) {
        return new TestFacts(
                new CandidateFacts(facts.id(), facts.birthDate(), List.of(stay), facts.certificates(), null, member));
    }

    public static Decision decision(LocalDate day) {
        return new Decision("07-NQ/CB", day, CELL);
    }

    public static DecisionRequest decisionRequest(LocalDate day) {
        return new DecisionRequest("07-NQ/CB", day, CELL);
    }
}
