package vn.memberdev.contracts.candidates;

/** A candidate took part in an education activity. */
public record CandidateActivityRecordedV1(CandidateState state, EducationActivity activity) {}
