package vn.memberdev.contracts.nominations;

/** A cell resolved a nominated person into the list. */
public record NominationAcceptedV1(NominationState state) {}
