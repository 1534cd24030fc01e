package vn.memberdev.contracts.members;

/** A member reached a level of education. */
public record MemberEducatedV1(MemberState state, Education education) {}
