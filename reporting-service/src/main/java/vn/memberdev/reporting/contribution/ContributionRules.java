package vn.memberdev.reporting.contribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.contracts.candidates.CandidateState;
import vn.memberdev.contracts.classes.AwarenessClassState;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.movements.EmulationMovementState;
import vn.memberdev.contracts.nominations.NominationState;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.contracts.plans.AdmissionPlanState;
import vn.memberdev.contracts.ratings.MemberRatingState;
import vn.memberdev.contracts.ratings.OrganisationRatingState;
import vn.memberdev.contracts.residence.ResidenceState;
import vn.memberdev.contracts.reviews.SourceReviewState;
import vn.memberdev.contracts.targets.TargetState;
import vn.memberdev.platform.inbox.PoisonException;
import vn.memberdev.reporting.fact.StoredFact;

/** From the state of any fact to its contributions: at most one per measure, organisation, day and category. */
public final class ContributionRules {

    /**
     * Number of the rules. Who changes what any fact contributes adds one here: the figures are then made again beside
     * the live ones and take their place when they are complete.
     */
    public static final int NUMBER = 1;

    private ContributionRules() {}

    /** All contributions of a stored fact. Throws {@link PoisonException} if it cannot be read or counted. */
    public static List<Contribution> of(StoredFact fact) {
        try {
            return fact.counted().map(state -> of(state)).orElse(List.of());
        } catch (RuntimeException e) {
            throw new PoisonException(fact.key().kind() + " " + fact.key().id() + " cannot be counted", e);
        }
    }

    /**
     * All contributions of a fact.
     *
     * @param state a contract record
     */
    public static List<Contribution> of(Object state) {
        return merged(raw(state));
    }

    private static List<Contribution> raw(Object state) {
        if (state instanceof MemberState member) {
            return MemberContributions.of(member);
        }
        if (state instanceof CandidateState candidate) {
            return CandidateContributions.of(candidate);
        }
        if (state instanceof MemberRatingState rating) {
            return RatingContributions.of(rating);
        }
        if (state instanceof OrganisationRatingState rating) {
            return RatingContributions.of(rating);
        }
        if (state instanceof TargetState target) {
            return TargetContributions.of(target);
        }
        if (state instanceof ResidenceState residence) {
            return ResidenceContributions.of(residence);
        }
        return ofSources(state);
    }

    /** What is told of the sources of candidates, and of the organisations that owe a review of them. */
    private static List<Contribution> ofSources(Object state) {
        if (state instanceof NominationState nomination) {
            return NominationContributions.of(nomination);
        }
        if (state instanceof EmulationMovementState movement) {
            return MovementContributions.of(movement);
        }
        if (state instanceof AwarenessClassState held) {
            return ClassContributions.of(held);
        }
        if (state instanceof SourceReviewState review) {
            return ReviewContributions.of(review);
        }
        if (state instanceof AdmissionPlanState plan) {
            return PlanContributions.of(plan);
        }
        if (state instanceof OrganisationState organisation) {
            return OrganisationContributions.of(organisation);
        }
        throw new IllegalArgumentException("no rule for " + state.getClass().getSimpleName());
    }

    /** Adds up what falls on one place and leaves out what cancels there, such as a move and its return on one day. */
    static List<Contribution> merged(List<Contribution> contributions) {
        Map<Contribution.Place, Long> amounts = new LinkedHashMap<>();
        contributions.forEach(c -> amounts.merge(c.place(), c.amount(), Long::sum));
        return amounts.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> entry.getKey().with(entry.getValue()))
                .toList();
    }

    /** A list that a producer may leave out when it is empty. */
    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
