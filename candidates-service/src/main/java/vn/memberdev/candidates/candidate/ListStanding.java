package vn.memberdev.candidates.candidate;

import vn.memberdev.platform.problem.ProblemException;

/** What a change asks of where the candidate stands. Each refuses by throwing. */
public final class ListStanding {

    private ListStanding() {}

    /** Only someone on the list can be taught, followed, cleared, moved or removed. */
    public static void requireOnTheList(CandidateFacts facts) {
        requireNotAdmitted(facts);
        if (!facts.isOnTheList()) {
            throw new ProblemException(
                    CandidateProblem.NOT_ON_LIST,
                    "The candidate was removed; only a candidate on the list can be meant.");
        }
    }

    /** Only someone who was removed can be listed again. */
    public static void requireRemoved(CandidateFacts facts) {
        requireNotAdmitted(facts);
        if (facts.isOnTheList()) {
            throw new ProblemException(
                    CandidateProblem.ALREADY_ON_LIST, "A candidate can be listed again only after a removal.");
        }
    }

    private static void requireNotAdmitted(CandidateFacts facts) {
        if (facts.isAdmitted()) {
            throw new ProblemException(
                    CandidateProblem.ALREADY_ADMITTED,
                    "The candidate has become a member; the list is closed to them.");
        }
    }
}
