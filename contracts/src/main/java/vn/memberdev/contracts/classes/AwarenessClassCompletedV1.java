package vn.memberdev.contracts.classes;

/** An awareness class was completed, with a result for everybody enrolled. */
public record AwarenessClassCompletedV1(AwarenessClassState state) {}
