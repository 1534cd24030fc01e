package vn.memberdev.contracts.candidates;

/** A trial task was given or assessed. */
public record CandidateTaskChangedV1(CandidateState state, TrialTask task) {}
