package vn.memberdev.contracts.residence;

/** The committee at the residence gave its comment. */
public record ResidenceCommentedV1(ResidenceState state, ResidenceComment comment) {}
