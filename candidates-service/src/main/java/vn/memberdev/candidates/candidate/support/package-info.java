/**
 * How a candidate is helped and tried: helpers, mass organisations, trial tasks and education activities, as the candidate
 * keeps them. Open {@code CandidateSupport} first. The commands with their rules stand in the features of the same names.
 */
package vn.memberdev.candidates.candidate.support;
