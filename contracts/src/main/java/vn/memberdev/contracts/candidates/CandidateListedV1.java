package vn.memberdev.contracts.candidates;

/** A person was put on the sympathiser list. */
public record CandidateListedV1(CandidateState state, Listing listing) {}
