package vn.memberdev.contracts.classes;

/** An awareness class was planned. */
public record AwarenessClassPlannedV1(AwarenessClassState state) {}
