package vn.memberdev.contracts.candidates;

import java.time.LocalDate;
import java.util.UUID;

/** A candidate left the list because the person became a member. */
public record CandidateAdmittedV1(CandidateState state, UUID memberId, LocalDate admittedOn) {}
