package vn.memberdev.candidates.candidate.succession;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.organisation.EndedOrganisation;

/** The rules of going along from an organisation that has ended (domain 2.5). Pure. */
public final class SuccessionRules {

    private SuccessionRules() {}

    /** The move of someone who is on the list of an organisation that one other follows; nothing if there is none. */
    static Optional<ListChange.Moved> moveToSuccessor(CandidateFacts facts, EndedOrganisation left, LocalDate today) {
        if (!facts.isOnTheList() || !left.isFollowed() || !left.hasEndedBy(today)) {
            return Optional.empty();
        }
        return Optional.of(
                new ListChange.Moved(left.followerId(), goesOn(facts, left.endedOn()), left.decision(), true));
    }

    /**
     * The first day without the organisation. What was recorded there later, because the end was not known yet, stays
     * where it was recorded: then the candidate goes on that day, so that nothing is lost and nothing stands in the way.
     */
    private static LocalDate goesOn(CandidateFacts facts, LocalDate endedOn) {
        return Stream.concat(Stream.of(endedOn, facts.lastPeriod().listedOn()), facts.lastFactInPeriod().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Whether a move is one to an organisation that followed the one that is left, and not before its end. */
    public static boolean followsSuccessor(Optional<EndedOrganisation> end, UUID to, LocalDate movedOn) {
        return end.filter(
                        ended -> ended.hasEndedBy(movedOn) && ended.successors().contains(to))
                .isPresent();
    }
}
