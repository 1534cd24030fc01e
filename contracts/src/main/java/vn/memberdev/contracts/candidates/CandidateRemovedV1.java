package vn.memberdev.contracts.candidates;

import vn.memberdev.contracts.candidates.listing.Removal;

/** A candidate was taken off the sympathiser list, with reason, resolution and date. */
public record CandidateRemovedV1(CandidateState state, Removal removal) {}
