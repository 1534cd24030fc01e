package vn.memberdev.contracts.nominations;

/** The nomination as it is, told again: a reader missed something, nothing has changed. */
public record NominationRepeatedV1(NominationState state) {}
