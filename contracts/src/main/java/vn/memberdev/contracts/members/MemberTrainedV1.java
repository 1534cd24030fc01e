package vn.memberdev.contracts.members;

/** A member completed a turn of training. */
public record MemberTrainedV1(MemberState state, TrainingTurn turn) {}
