package vn.memberdev.evaluation.memberrating;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.evaluation.campaign.Coverage;
import vn.memberdev.evaluation.member.MemberRoll;
import vn.memberdev.evaluation.organisation.OrganisationDay;

/** What was looked up for the ratings of one call. */
final class MemberRatingSheet {

    private final MemberRoll roll;
    private final Coverage coverage;
    private final Map<MemberRatingKey, MemberRating> ratings;

    MemberRatingSheet(MemberRoll roll, Coverage coverage, Map<MemberRatingKey, MemberRating> ratings) {
        this.roll = roll;
        this.coverage = coverage;
        this.ratings = ratings;
    }

    /** Where the member was affiliated at the end of the year. Throws as {@link MemberRoll#placeIn}. */
    OrganisationDay placeOf(UUID memberId, int year) {
        return roll.placeIn(memberId, year);
    }

    Optional<MemberRating> present(UUID memberId, int year) {
        return Optional.ofNullable(ratings.get(new MemberRatingKey(memberId, year)));
    }

    Coverage coverage() {
        return coverage;
    }

    void add(MemberRating rating) {
        ratings.put(new MemberRatingKey(rating.memberId(), rating.year()), rating);
    }
}
