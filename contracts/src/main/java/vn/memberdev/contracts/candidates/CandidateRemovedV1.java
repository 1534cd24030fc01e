package vn.memberdev.contracts.candidates;

/** A candidate was taken off the sympathiser list, with reason, resolution and date. */
public record CandidateRemovedV1(CandidateState state, Removal removal) {}
