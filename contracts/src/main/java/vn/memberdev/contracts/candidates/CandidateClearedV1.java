package vn.memberdev.contracts.candidates;

/** A candidate may start the admission procedure. */
public record CandidateClearedV1(CandidateState state, Clearance clearance) {}
