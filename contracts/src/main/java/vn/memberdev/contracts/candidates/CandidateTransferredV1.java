package vn.memberdev.contracts.candidates;

import vn.memberdev.contracts.candidates.listing.Transfer;

/** A candidate moved to another unit and is on its list. */
public record CandidateTransferredV1(CandidateState state, Transfer transfer) {}
