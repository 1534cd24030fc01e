package vn.memberdev.contracts.classes;

/** An awareness class was cancelled. */
public record AwarenessClassCancelledV1(AwarenessClassState state) {}
