package vn.memberdev.contracts.classes;

/** The class as it is, told again: a reader missed something, nothing has changed. */
public record AwarenessClassRepeatedV1(AwarenessClassState state) {}
