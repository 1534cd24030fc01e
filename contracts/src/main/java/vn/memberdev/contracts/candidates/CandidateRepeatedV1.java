package vn.memberdev.contracts.candidates;

/** The candidate as it is, told again: a reader missed something, nothing has changed. */
public record CandidateRepeatedV1(CandidateState state) {}
