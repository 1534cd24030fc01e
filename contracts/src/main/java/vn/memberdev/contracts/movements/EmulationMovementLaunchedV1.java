package vn.memberdev.contracts.movements;

/** An emulation movement was launched. */
public record EmulationMovementLaunchedV1(EmulationMovementState state) {}
