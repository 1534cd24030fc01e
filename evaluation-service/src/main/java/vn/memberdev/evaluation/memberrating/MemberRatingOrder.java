package vn.memberdev.evaluation.memberrating;

import java.util.UUID;
import vn.memberdev.evaluation.result.Verdict;

/** A rating of a bulk call, whatever it came in. */
sealed interface MemberRatingOrder permits MemberRatingItem, MemberRatingRow {

    UUID memberId();

    Integer year();

    Verdict verdict();
}
