package vn.memberdev.contracts.ratings;

/** A rating of a member was decided or revised. */
public record MemberRatedV1(MemberRatingState state) {}
