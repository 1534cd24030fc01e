package vn.memberdev.contracts.targets;

/** A target was set, or its number was changed. */
public record TargetSetV1(TargetState state) {}
