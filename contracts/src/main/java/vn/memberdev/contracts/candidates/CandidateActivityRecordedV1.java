package vn.memberdev.contracts.candidates;

import vn.memberdev.contracts.candidates.support.EducationActivity;

/** A candidate took part in an education activity. */
public record CandidateActivityRecordedV1(CandidateState state, EducationActivity activity) {}
