package vn.memberdev.contracts.members;

import java.time.LocalDate;

/** A person who was already a member was entered in the register. */
public record MemberRegisteredV1(MemberState state, LocalDate memberSince) {}
