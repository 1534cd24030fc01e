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
            throw new ProblemException(
                            OrganisationProblem.NOT_DECIDED_BY_ESTABLISHER,
                            "Check the deciding organisation; another body ends an organisation by ceasing it.")
                    .with("/decision/decidingOrganisationId", "not-decided-by-establisher", "did not establish it");
        }
    }

    /** A disbanding is proposed by the committee directly above (294-QĐ/TW 9.3.5). */
    static void requireProposedBySuperior(UUID superior, Act proposal) {
        if (!superior.equals(proposal.decidingOrganisationId())) {
            throw new ProblemException(
                            OrganisationProblem.NOT_PROPOSED_BY_SUPERIOR, "Check the organisation that proposed it.")
                    .with(
                            "/proposal/act/decidingOrganisationId",
                            "not-proposed-by-superior",
                            "does not stand directly above");
        }
    }

    /**
     * It is decided by the committee one level above that one (294-QĐ/TW 9.3.5). Above the root the register ends: there
     * who decides is taken as given.
     */
    static void requireDecidedAboveSuperior(UUID aboveSuperior, Act decision) {
        if (aboveSuperior != null && !aboveSuperior.equals(decision.decidingOrganisationId())) {
            throw new ProblemException(
                            OrganisationProblem.NOT_DECIDED_ABOVE_SUPERIOR, "Check the organisation that decided it.")
                    .with(
                            "/decision/act/decidingOrganisationId",
                            "not-decided-above-superior",
                            "does not stand one level above the superior");
        }
    }

    /** The votes reach the share that the policy of the day asks for. */
    static void requireVotes(DisbandOrganisationRequest.VotedAct voted, PolicyValue policy, String pointer) {
        if (voted.votesFor() > voted.votesEntitled()) {
            throw new ProblemException(OrganisationProblem.VOTES_ABOVE_SERVING, "Check both numbers.")
                    .with(pointer + "/votesFor", "votes-above-serving", "must not be above votesEntitled");
        }
        VoteThreshold threshold = VoteThreshold.parse(policy.value());
        if (!threshold.isMetBy(voted.votesFor(), voted.votesEntitled())) {
            throw new ProblemException(
                            OrganisationProblem.VOTES_BELOW_DISBANDING,
                            "The share " + threshold + " of the serving members is needed (" + policy.citation() + ").")
                    .with(
                            pointer + "/votesFor",
                            "votes-below-disbanding",
                            "must be " + threshold + " of votesEntitled");
        }
    }

    /** An organisation does not follow itself, and takes nothing over from itself. */
    static void requireOther(Set<UUID> ending, UUID successor, String pointer) {
        if (ending.contains(successor)) {
            throw new ProblemException(OrganisationProblem.SUCCESSOR_IS_PREDECESSOR, "Name another organisation.")
                    .with(pointer, "successor-is-predecessor", "ends by this command");
        }
    }

    /** Each predecessor is named once. */
    static void requireDistinct(List<UUID> predecessors) {
        if (Set.copyOf(predecessors).size() < predecessors.size()) {
            throw new ProblemException(OrganisationProblem.PREDECESSOR_NAMED_TWICE, "Name each organisation once.")
                    .with("/predecessors", "predecessor-named-twice", "has an organisation twice");
        }
    }

    /** What a successor takes hangs on the organisation that is split. */
    static void requireAllPlaced(int placed, Set<UUID> named, String pointer) {
        if (placed < named.size()) {
            throw new ProblemException(
                            OrganisationProblem.NOT_OF_PREDECESSOR, "Name only what hangs on it on that day or later.")
                    .with(pointer, "not-of-predecessor", placed + " of " + named.size() + " hang on the organisation");
        }
    }

    /** Nothing is left hanging on an organisation that ends; the answer lists what is. */
    public static void requireNothingOpen(List<OpenItems> open) {
        if (!open.isEmpty()) {
            throw new ProblemException(
                            OrganisationProblem.ORGANISATION_IN_USE,
                            "Place what is listed under open, by a placement or by its own commands.")
                    .with("open", open);
        }
    }
}
