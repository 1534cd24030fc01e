/**
 * What a nomination says: the person, who nominates, and the paper that carries it. Open {@code MakeNominationRequest} first;
 * the rules of it stand in {@code NominationRules}.
 */
package vn.memberdev.candidates.nomination.proposal;
