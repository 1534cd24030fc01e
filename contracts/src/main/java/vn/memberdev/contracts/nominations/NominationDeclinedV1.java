package vn.memberdev.contracts.nominations;

/** A nomination was declined. */
public record NominationDeclinedV1(NominationState state) {}
