package vn.memberdev.contracts.candidates;

/** A candidate took part in an education activity. */
public record CandidateFosteredV1(CandidateState state, EducationActivity activity) {}
