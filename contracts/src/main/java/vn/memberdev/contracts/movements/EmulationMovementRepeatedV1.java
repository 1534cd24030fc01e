package vn.memberdev.contracts.movements;

/** The movement as it is, told again: a reader missed something, nothing has changed. */
public record EmulationMovementRepeatedV1(EmulationMovementState state) {}
