package vn.memberdev.admissions.organisation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with organisations. An unknown one, or one out of scope, is the platform's own problem. */
public interface OrganisationProblem {
    ProblemType PARENT_NAMED_TWICE = ProblemType.of("parent-named-twice", 422);
    ProblemType ROOT_EXISTS = ProblemType.of("root-exists", 409);
    ProblemType ROOT_WITHOUT_CLAIM = ProblemType.of("root-without-claim", 422);
    ProblemType ORGANISATION_KNOWN = ProblemType.of("organisation-known", 409);
    ProblemType TREE_TOO_LARGE = ProblemType.of("tree-too-large", 422);
    ProblemType ROOT_CANNOT_MOVE = ProblemType.of("root-cannot-move", 422);
    ProblemType EFFECTIVE_BEFORE_PARENT = ProblemType.of("effective-before-parent", 422);
    ProblemType DATE_IN_FUTURE = ProblemType.of("date-in-future", 422);
    ProblemType CHANGE_ALREADY_RECORDED = ProblemType.of("change-already-recorded", 409);
    ProblemType NOTHING_CHANGES = ProblemType.of("nothing-changes", 422);
    ProblemType CODE_IN_USE = ProblemType.of("code-in-use", 409).with("existingId");
    ProblemType ALREADY_UNDER_PARENT = ProblemType.of("already-under-parent", 422);
    ProblemType NOT_YET_ESTABLISHED = ProblemType.of("not-yet-established", 422);
    ProblemType PARENT_ENDED = ProblemType.of("parent-ended", 422);
    ProblemType ACCEPTANCE_MISSING = ProblemType.of("acceptance-missing", 422);
    ProblemType ROOT_CANNOT_END = ProblemType.of("root-cannot-end", 422);
    ProblemType ORGANISATION_ENDED = ProblemType.of("organisation-ended", 409);
    ProblemType CHANGES_AFTER_END = ProblemType.of("changes-after-end", 409);
    ProblemType ORGANISATION_IN_USE = ProblemType.of("organisation-in-use", 409).with("open");
    ProblemType SUCCESSOR_IS_PREDECESSOR = ProblemType.of("successor-is-predecessor", 422);
    ProblemType PREDECESSOR_NAMED_TWICE = ProblemType.of("predecessor-named-twice", 422);
    ProblemType NOT_DECIDED_BY_ESTABLISHER = ProblemType.of("not-decided-by-establisher", 422);
    ProblemType NOT_PROPOSED_BY_SUPERIOR = ProblemType.of("not-proposed-by-superior", 422);
    ProblemType NOT_DECIDED_ABOVE_SUPERIOR = ProblemType.of("not-decided-above-superior", 422);
    ProblemType VOTES_BELOW_DISBANDING = ProblemType.of("votes-below-disbanding", 422);
    ProblemType VOTES_ABOVE_SERVING = ProblemType.of("votes-above-serving", 422);
    ProblemType POWER_ALREADY_GRANTED = ProblemType.of("power-already-granted", 409);
    ProblemType POWER_NOT_GRANTED = ProblemType.of("power-not-granted", 409);
    ProblemType POWER_NOT_FOR_KIND = ProblemType.of("power-not-for-kind", 422);
    ProblemType CHANGE_NOT_FOUND = ProblemType.of("change-not-found", 404);
    ProblemType CHANGE_ALREADY_CORRECTED = ProblemType.of("change-already-corrected", 409);
    ProblemType ESTABLISHMENT_STAYS = ProblemType.of("establishment-stays", 422);
    ProblemType END_NOT_REPLACED = ProblemType.of("end-not-replaced", 422);
    ProblemType RECORDED_BEFORE_START = ProblemType.of("recorded-before-start", 409);
    ProblemType DAY_OF_LINEAGE = ProblemType.of("day-of-lineage", 422);
    ProblemType NOT_OF_PREDECESSOR = ProblemType.of("not-of-predecessor", 422);
    ProblemType CYCLE = ProblemType.of("cycle", 422);
}
