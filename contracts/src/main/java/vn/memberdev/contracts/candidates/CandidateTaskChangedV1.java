package vn.memberdev.contracts.candidates;

import vn.memberdev.contracts.candidates.support.TrialTask;

/** A trial task was given or assessed. */
public record CandidateTaskChangedV1(CandidateState state, TrialTask task) {}
