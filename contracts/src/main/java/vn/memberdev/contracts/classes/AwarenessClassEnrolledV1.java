package vn.memberdev.contracts.classes;

/** Candidates were enrolled in an awareness class or withdrawn from it. */
public record AwarenessClassEnrolledV1(AwarenessClassState state) {}
