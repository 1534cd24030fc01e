package vn.memberdev.contracts.candidates;

import java.time.LocalDate;
import java.util.UUID;

/** A candidate is on the list again because the admission was annulled. */
public record CandidateReopenedV1(CandidateState state, UUID memberId, LocalDate reopenedOn) {}
