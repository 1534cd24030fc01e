package vn.memberdev.admissions.organisation.closure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.admissions.act.VoteThreshold;
import vn.memberdev.admissions.organisation.OpenItems;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of ends: who decides them, and that nothing is left hanging. */
public final class EndRules {

    private EndRules() {}

    /**
     * An organisation is dissolved by the committee that established it (294-QĐ/TW 10.5), unless that one has itself
     * ended.
     */
    static void requireDecidedByEstablisher(Change establishment, Act decision, boolean establisherEnded) {
        UUID establisher = establishment.decision().decidingOrganisationId();
        if (!establisherEnded && !establisher.equals(decision.decidingOrganisationId())) {
            throw new ProblemException(OrganisationProblem.NOT_DECIDED_BY_ESTABLISHER)
                    .fault("/decision/decidingOrganisationId", "not-decided-by-establisher");
        }
    }

    /** A disbanding is proposed by the committee directly above (294-QĐ/TW 9.3.5). */
    static void requireProposedBySuperior(UUID superior, Act proposal) {
        if (!superior.equals(proposal.decidingOrganisationId())) {
            throw new ProblemException(OrganisationProblem.NOT_PROPOSED_BY_SUPERIOR)
                    .fault("/proposal/act/decidingOrganisationId", "not-proposed-by-superior");
        }
    }

    /**
     * It is decided by the committee one level above that one (294-QĐ/TW 9.3.5). Above the root the register ends: there
     * who decides is taken as given.
     */
    static void requireDecidedAboveSuperior(UUID aboveSuperior, Act decision) {
        if (aboveSuperior != null && !aboveSuperior.equals(decision.decidingOrganisationId())) {
            throw new ProblemException(OrganisationProblem.NOT_DECIDED_ABOVE_SUPERIOR)
                    .fault("/decision/act/decidingOrganisationId", "not-decided-above-superior");
        }
    }

    /** The votes reach the share that the policy of the day asks for. */
    static void requireVotes(DisbandOrganisationRequest.VotedAct voted, PolicyValue policy, String pointer) {
        if (voted.votesFor() > voted.votesEntitled()) {
            throw new ProblemException(OrganisationProblem.VOTES_ABOVE_SERVING)
                    .fault(pointer + "/votesFor", "votes-above-serving");
        }
        VoteThreshold threshold = VoteThreshold.parse(policy.value());
        if (!threshold.isMetBy(voted.votesFor(), voted.votesEntitled())) {
            throw new ProblemException(
                            OrganisationProblem.VOTES_BELOW_DISBANDING,
                            "detail",
                            "share",
                            threshold.toString(),
                            "policy",
                            policy.citation())
                    .fault(pointer + "/votesFor", "votes-below-disbanding", "share", threshold.toString());
        }
    }

    /** An organisation does not follow itself, and takes nothing over from itself. */
    static void requireOther(Set<UUID> ending, UUID successor, String pointer) {
        if (ending.contains(successor)) {
            throw new ProblemException(OrganisationProblem.SUCCESSOR_IS_PREDECESSOR)
                    .fault(pointer, "successor-is-predecessor");
        }
    }

    /** Each predecessor is named once. */
    static void requireDistinct(List<UUID> predecessors) {
        if (Set.copyOf(predecessors).size() < predecessors.size()) {
            throw new ProblemException(OrganisationProblem.PREDECESSOR_NAMED_TWICE)
                    .fault("/predecessors", "predecessor-named-twice");
        }
    }

    /** What a successor takes hangs on the organisation that is split. */
    static void requireAllPlaced(int placed, Set<UUID> named, String pointer) {
        if (placed < named.size()) {
            throw new ProblemException(OrganisationProblem.NOT_OF_PREDECESSOR)
                    .fault(pointer, "not-of-predecessor", "placed", placed, "named", named.size());
        }
    }

    /** Nothing is left hanging on an organisation that ends; the answer lists what is. */
    public static void requireNothingOpen(List<OpenItems> open) {
        if (!open.isEmpty()) {
            throw new ProblemException(OrganisationProblem.ORGANISATION_IN_USE).with("open", open);
        }
    }
}
