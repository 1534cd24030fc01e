package vn.memberdev.evaluation.rating.roll;

import java.util.Collection;
import vn.memberdev.evaluation.scheme.Subject;
import vn.memberdev.platform.scope.Scope;

/** Says who is rated for a year: implemented once for each kind of subject. */
public interface RollSource {

    Subject subject();

    /** Looks subjects up in one statement; those that are unknown are refused when the roll is asked for them. */
    RatingRoll lookUp(Scope scope, Collection<RatingKey> keys);
}
