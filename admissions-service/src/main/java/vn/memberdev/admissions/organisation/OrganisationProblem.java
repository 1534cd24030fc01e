package vn.memberdev.admissions.organisation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with organisations. An unknown one, or one out of scope, is the platform's own problem. */
public enum OrganisationProblem implements ProblemType {
    PARENT_NAMED_TWICE("parent-named-twice", 422, "The organisation above is named by id and by code."),
    ROOT_EXISTS("root-exists", 409, "The register has a root already; a new organisation stands below another."),
    ROOT_WITHOUT_CLAIM("root-without-claim", 422, "The first organisation takes its id from the caller's token."),
    ORGANISATION_KNOWN("organisation-known", 409, "The register has this organisation already."),
    TREE_TOO_LARGE("tree-too-large", 422, "There are more organisations than one answer may carry."),
    ROOT_CANNOT_MOVE("root-cannot-move", 422, "The root stands below nothing and cannot be moved."),
    EFFECTIVE_BEFORE_PARENT("effective-before-parent", 422, "The organisation above does not exist on that day."),
    DATE_IN_FUTURE("date-in-future", 422, "An organisation is entered once it exists."),
    CHANGE_ALREADY_RECORDED(
            "change-already-recorded", 409, "The register holds a change of the same attribute for that day."),
    NOTHING_CHANGES("nothing-changes", 422, "The organisation was that already on that day."),
    CODE_IN_USE("code-in-use", 409, "Another organisation has this code at that time."),
    ALREADY_UNDER_PARENT("already-under-parent", 422, "The organisation stands below that one already."),
    NOT_YET_ESTABLISHED("not-yet-established", 422, "The organisation did not exist on that day."),
    PARENT_ENDED("parent-ended", 422, "The organisation above ends before the organisation does."),
    ACCEPTANCE_MISSING("acceptance-missing", 422, "A transfer across superiors needs the acceptance of the new one."),
    ROOT_CANNOT_END("root-cannot-end", 422, "The root stands as long as the register does."),
    ORGANISATION_ENDED("organisation-ended", 409, "The organisation had ended by that day."),
    CHANGES_AFTER_END("changes-after-end", 409, "The register holds changes of that day or later."),
    ORGANISATION_IN_USE("organisation-in-use", 409, "Something still hangs on the organisation on that day or later."),
    SUCCESSOR_IS_PREDECESSOR("successor-is-predecessor", 422, "An organisation cannot follow itself."),
    PREDECESSOR_NAMED_TWICE("predecessor-named-twice", 422, "An organisation is consolidated once."),
    NOT_DECIDED_BY_ESTABLISHER(
            "not-decided-by-establisher", 422, "An organisation is dissolved by the committee that established it."),
    NOT_PROPOSED_BY_SUPERIOR(
            "not-proposed-by-superior", 422, "A disbanding is proposed by the committee directly above."),
    NOT_DECIDED_ABOVE_SUPERIOR(
            "not-decided-above-superior",
            422,
            "A disbanding is decided by the committee one level above the superior."),
    VOTES_BELOW_DISBANDING("votes-below-disbanding", 422, "The votes do not reach the share that a disbanding needs."),
    VOTES_ABOVE_SERVING("votes-above-serving", 422, "There are more votes than serving members of the committee."),
    POWER_ALREADY_GRANTED("power-already-granted", 409, "The organisation has this power on that day or later."),
    POWER_NOT_GRANTED("power-not-granted", 409, "The organisation does not have this power on that day."),
    POWER_NOT_FOR_KIND("power-not-for-kind", 422, "An organisation of this kind or place cannot have this power."),
    CHANGE_NOT_FOUND("change-not-found", 404, "The organisation has no record with this ordinal."),
    CHANGE_ALREADY_CORRECTED("change-already-corrected", 409, "The record is out of force already."),
    ESTABLISHMENT_STAYS("establishment-stays", 422, "An establishment can be replaced, but not taken back."),
    END_NOT_REPLACED("end-not-replaced", 422, "An end can be taken back, but not replaced."),
    RECORDED_BEFORE_START(
            "recorded-before-start", 409, "The organisation would begin after something it took part in."),
    DAY_OF_LINEAGE("day-of-lineage", 422, "An organisation that follows others begins on the day of their end."),
    NOT_OF_PREDECESSOR(
            "not-of-predecessor", 422, "What a successor takes must hang on the organisation that is split."),
    CYCLE("cycle", 422, "The organisation above would stand below the organisation itself.");

    private final Row row;

    OrganisationProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
