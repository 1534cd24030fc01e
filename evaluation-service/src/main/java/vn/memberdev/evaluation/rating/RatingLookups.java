package vn.memberdev.evaluation.rating;

import java.util.Map;
import java.util.Optional;
import vn.memberdev.evaluation.campaign.Coverage;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.evaluation.rating.roll.RatingRoll;
import vn.memberdev.evaluation.scheme.Subject;

/**
 * What was looked up for the ratings of one call.
 *
 * @param subject what is rated
 * @param roll who is rated for a year, and where
 * @param coverage which organisations a campaign covers
 * @param ratings the ratings that stand; those of the call are added
 */
record RatingLookups(Subject subject, RatingRoll roll, Coverage coverage, Map<RatingKey, Rating> ratings) {

    Optional<Rating> standing(RatingKey key) {
        return Optional.ofNullable(ratings.get(key));
    }

    void add(Rating rating) {
        ratings.put(rating.key(), rating);
    }
}
