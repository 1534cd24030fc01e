package vn.memberdev.contracts.members;

/** The member as it is, told again: a reader missed something, nothing has changed. */
public record MemberRepeatedV1(MemberState state) {}
