package vn.memberdev.contracts.organisations;

/** An organisation ended: it merged into another, was consolidated, split, dissolved or disbanded, or ceased. */
public record OrganisationEndedV1(OrganisationState state, OrganisationEnd end) {}
