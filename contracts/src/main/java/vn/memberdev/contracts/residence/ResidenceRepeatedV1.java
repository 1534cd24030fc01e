package vn.memberdev.contracts.residence;

/** The introduction as it is, told again: a reader missed something, nothing has changed. */
public record ResidenceRepeatedV1(ResidenceState state) {}
