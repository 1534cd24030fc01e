package vn.memberdev.contracts.candidates;

/** A candidate completed an awareness class. */
public record CandidateTrainedV1(CandidateState state, AwarenessCertificate certificate) {}
