/**
 * What becomes of candidates when their organisation ends: they follow it to its successor if there is exactly one, or stay
 * to be placed by hand. Open {@code SuccessionRules} first. {@code SuccessorMoves} applies the rules after every change;
 * {@code CandidateSuccession} applies them to everybody when the register reports organisations.
 */
package vn.memberdev.candidates.candidate.succession;
