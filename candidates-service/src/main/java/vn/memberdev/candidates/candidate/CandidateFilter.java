package vn.memberdev.candidates.candidate;

import java.util.UUID;
import vn.memberdev.contracts.candidates.CandidateStatus;

/** Which candidates a list is about; null means any. */
public record CandidateFilter(UUID organisationId, boolean subtree, CandidateStatus status) {}
