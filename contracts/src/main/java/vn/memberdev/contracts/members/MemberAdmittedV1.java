package vn.memberdev.contracts.members;

/** A candidate was admitted: the ceremony was held. */
public record MemberAdmittedV1(MemberState state, Admission admission) {}
