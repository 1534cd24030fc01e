package vn.memberdev.contracts.classes;

/** The plan of an awareness class changed. */
public record AwarenessClassChangedV1(AwarenessClassState state) {}
