package vn.memberdev.reporting.contribution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.memberdev.contracts.Topics;
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
import vn.memberdev.reporting.fact.FactKind;

/**
 * What is counted. Every indicator is made of one or two measures. A row is a whole measure: how it is read for a period,
 * the facts that it is made of, the rule that says what one of them adds, and the number of the rules since which it
 * is counted this way. Who adds a measure or changes a rule gives it the next number: the figures are then made again.
 */
public enum Measure {
    /** Members, as dated entries and exits; category: highest education of the day. */
    MEMBERS_STOCK(Nature.STOCK, MemberState.class, MemberContributions::stock, 1),
    /** Admissions, on the day of the ceremony; annulled ones are none. */
    MEMBERS_ADMITTED(Nature.FLOW, MemberState.class, MemberContributions::admitted, 1),
    /** Persons who completed an awareness class for the first time. */
    PERSONS_TRAINED(Nature.FLOW, CandidateState.class, CandidateContributions::trained, 1),
    /** Candidates on the sympathiser list, as dated entries and exits; a move is both. */
    CANDIDATES_STOCK(Nature.STOCK, CandidateState.class, CandidateContributions::stock, 1),
    /** Persons put on the sympathiser list; category: who proposed them. A move is not counted again. */
    CANDIDATES_LISTED(Nature.FLOW, CandidateState.class, CandidateContributions::listed, 1),
    /** Persons taken off the sympathiser list; category: reason. */
    CANDIDATES_REMOVED(Nature.FLOW, CandidateState.class, CandidateContributions::removed, 1),
    /** Permissions to open the admission procedure that stand or led to an admission. */
    CANDIDATES_CLEARED(Nature.FLOW, CandidateState.class, CandidateContributions::cleared, 1),
    /** Candidates on the list who have a helper. */
    CANDIDATES_HELPED(Nature.STOCK, CandidateState.class, HelpContributions::helped, 1),
    /** Nominations, on their day; category: who nominated. */
    NOMINATIONS(Nature.FLOW, NominationState.class, NominationContributions::made, 1),
    /** Nominations on the day of their outcome; category: listed or declined. */
    NOMINATIONS_CLOSED(Nature.FLOW, NominationState.class, NominationContributions::closed, 1),
    /** Emulation movements, on their first day; category: the mass organisation. */
    EMULATION_MOVEMENTS(Nature.FLOW, EmulationMovementState.class, MovementContributions::begun, 1),
    /** Results of awareness classes, at the organisation that held them; category: the result. */
    CLASS_RESULTS(Nature.FLOW, AwarenessClassState.class, ClassContributions::results, 1),
    /** Yearly source reviews, in December of their year; category: how they stand. */
    SOURCE_REVIEWS(Nature.FLOW, SourceReviewState.class, ReviewContributions::reviews, 1),
    /** Candidates that adopted source reviews decided on; category: verdict. */
    REVIEW_VERDICTS(Nature.FLOW, SourceReviewState.class, ReviewContributions::verdicts, 1),
    /** Persons to put on the list by plan; category: the year. As for targets, not a sum. */
    PLANNED_TO_LIST(Nature.TARGET, AdmissionPlanState.class, PlanContributions::toList, 1),
    /** Persons to complete an awareness class by plan. */
    PLANNED_TO_TRAIN(Nature.TARGET, AdmissionPlanState.class, PlanContributions::toTrain, 1),
    /** Persons to admit by plan. */
    PLANNED_TO_ADMIT(Nature.TARGET, AdmissionPlanState.class, PlanContributions::toAdmit, 1),
    /** Base organisations, as dated entries and exits; category: kind. */
    BASE_ORGANISATIONS(Nature.STOCK, OrganisationState.class, OrganisationContributions::baseOrganisations, 1),
    /** Ratings of members, in December of their year; category: rating, or {@code NOT_RATED:} and the reason. */
    MEMBER_RATINGS(Nature.FLOW, MemberRatingState.class, RatingContributions::ofMember, 1),
    /** Ratings of base organisations; categories as for members. */
    ORGANISATION_RATINGS(Nature.FLOW, OrganisationRatingState.class, RatingContributions::ofBaseOrganisation, 1),
    /** Ratings of cells, which are reported apart from base organisations. */
    CELL_RATINGS(Nature.FLOW, OrganisationRatingState.class, RatingContributions::ofCell, 1),
    /** Ratings of all other organisations. */
    OTHER_ORGANISATION_RATINGS(Nature.FLOW, OrganisationRatingState.class, RatingContributions::ofOther, 1),
    /** Persons to admit by resolution; category: the period. Holds for the organisation itself, not for a sum. */
    ADMISSION_TARGET(Nature.TARGET, TargetState.class, TargetContributions::admissions, 1),
    /** Turns of training; category: kind. Turns, not persons. */
    TRAINING_TURNS(Nature.FLOW, MemberState.class, MemberContributions::turns, 1),
    /** Members introduced to the committee at their residence. */
    RESIDENCE_INTRODUCED(Nature.STOCK, ResidenceState.class, ResidenceContributions::introduced, 1),
    /** Members introduced whose latest comment is favourable. */
    RESIDENCE_FAVOURABLE(Nature.STOCK, ResidenceState.class, ResidenceContributions::favourable, 1);

    private final Nature nature;
    private final FactKind facts;
    private final Function<Object, List<Contribution>> rule;
    private final int rules;

    <S> Measure(Nature nature, Class<S> state, Function<S, List<Contribution>> rule, int rules) {
        this.nature = nature;
        this.facts = FactKind.ofState(state);
        this.rule = fact -> rule.apply(state.cast(fact));
        this.rules = rules;
    }

    /** How it is read for a period. */
    public Nature nature() {
        return nature;
    }

    /** The facts that it is made of. */
    FactKind facts() {
        return facts;
    }

    /** The number of the rules that first counted it this way. */
    int rules() {
        return rules;
    }

    /** What a fact adds to this measure. */
    List<Contribution> of(Object state) {
        return rule.apply(state);
    }

    /** Topics whose events make this measure: its facts, the annulments that take them out, and the tree. */
    public Set<String> sources() {
        Set<String> topics = new TreeSet<>(List.of(facts.topic(), Topics.ORGANISATIONS));
        if (facts.isOfMember()) {
            topics.add(Topics.MEMBERS);
        }
        return topics;
    }

    /** How a measure is read for a period. */
    public enum Nature {
        /** What happened in the period. */
        FLOW,
        /** What there is on the last day of the period: everything up to that day. */
        STOCK,
        /** What was set for this very organisation and period. */
        TARGET
    }
}
