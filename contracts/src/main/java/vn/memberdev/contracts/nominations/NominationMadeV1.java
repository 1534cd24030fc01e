package vn.memberdev.contracts.nominations;

/** A person was nominated for the sympathiser list. */
public record NominationMadeV1(NominationState state) {}
