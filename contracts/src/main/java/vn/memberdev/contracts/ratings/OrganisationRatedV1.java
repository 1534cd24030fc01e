package vn.memberdev.contracts.ratings;

/** A rating of an organisation was decided or revised. */
public record OrganisationRatedV1(OrganisationRatingState state) {}
