package vn.memberdev.evaluation.rating.roll;

import java.util.Collection;
import java.util.Set;
import vn.memberdev.evaluation.organisation.OrganisationDay;

/** Who is rated for a year, and where: looked up for one call. */
public interface RatingRoll {

    /** The days on which campaigns must cover the subjects; a subject that would be refused may be left out. */
    Set<OrganisationDay> days(Collection<RatingKey> keys);

    /** The entry of a subject. Throws 404 for one outside the caller's scope, 422 for one that is not on the roll. */
    RollEntry require(RatingKey key);
}
