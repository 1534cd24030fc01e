package vn.memberdev.contracts.candidates;

/** A candidate moved to another unit and is on its list. */
public record CandidateTransferredV1(CandidateState state, Transfer transfer) {}
