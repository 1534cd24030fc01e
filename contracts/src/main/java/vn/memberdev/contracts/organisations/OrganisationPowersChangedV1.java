package vn.memberdev.contracts.organisations;

/** A power was granted to an organisation or withdrawn from it. */
public record OrganisationPowersChangedV1(OrganisationState state, GrantedPower power) {}
