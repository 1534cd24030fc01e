package vn.memberdev.contracts.candidates;

/** Details of a candidate were corrected or completed; which ones stays inside. */
public record CandidateCorrectedV1(CandidateState state) {}
