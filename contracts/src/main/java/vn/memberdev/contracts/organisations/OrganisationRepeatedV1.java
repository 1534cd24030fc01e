package vn.memberdev.contracts.organisations;

/** The organisation as it is, told again: a reader missed something, nothing has changed. */
public record OrganisationRepeatedV1(OrganisationState state) {}
