package vn.memberdev.contracts.residence;

/** A member was introduced to the committee at the residence. */
public record ResidenceIntroducedV1(ResidenceState state) {}
