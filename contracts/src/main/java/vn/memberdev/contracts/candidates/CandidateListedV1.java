package vn.memberdev.contracts.candidates;

import vn.memberdev.contracts.candidates.listing.Listing;

/** A person was put on the sympathiser list. */
public record CandidateListedV1(CandidateState state, Listing listing) {}
