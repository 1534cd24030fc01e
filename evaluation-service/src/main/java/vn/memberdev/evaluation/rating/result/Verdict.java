package vn.memberdev.evaluation.rating.result;

import vn.memberdev.contracts.ratings.RatingOutcome;
import vn.memberdev.platform.decision.Act;

/**
 * What a caller says was decided, before the rules have looked at it.
 *
 * @param outcome rated or not
 * @param category category, if rated
 * @param notRatedReason reason, if not rated
 * @param exemplary whether an organisation was named exemplary besides; null for members
 * @param decision the act
 */
public record Verdict(RatingOutcome outcome, String category, String notRatedReason, Boolean exemplary, Act decision) {}
