package vn.memberdev.contracts.movements;

/** An emulation movement changed or was closed. */
public record EmulationMovementChangedV1(EmulationMovementState state) {}
