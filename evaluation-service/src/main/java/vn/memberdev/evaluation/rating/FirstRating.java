package vn.memberdev.evaluation.rating;

import java.util.UUID;
import vn.memberdev.evaluation.rating.result.Verdict;

/** One item of a bulk call: the first rating of a subject for a year, from a batch or from a file. */
public interface FirstRating {

    /** The member or the organisation rated. */
    UUID subjectId();

    Integer year();

    Verdict verdict();
}
