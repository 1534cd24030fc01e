/**
 * What is said of candidates: the state, and one record per event. Open {@link
 * vn.memberdev.contracts.candidates.CandidateState} first. The parts of the state that are about the list stand in
 * {@code listing}, those about help and education in {@code support}.
 */
package vn.memberdev.contracts.candidates;
