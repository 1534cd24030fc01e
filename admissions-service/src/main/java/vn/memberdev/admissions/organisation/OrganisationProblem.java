package vn.memberdev.admissions.organisation;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with organisations. An unknown one, or one out of scope, is the platform's own problem. */
public enum OrganisationProblem implements ProblemType {
    PARENT_NAMED_TWICE("parent-named-twice", 422, "The organisation above is named by id and by code."),
    ROOT_EXISTS("root-exists", 409, "The register has a root already; a new organisation stands below another."),
    ROOT_WITHOUT_CLAIM("root-without-claim", 422, "The first organisation takes its id from the caller's token."),
    ROOT_CANNOT_MOVE("root-cannot-move", 422, "The root stands below nothing and cannot be moved."),
    EFFECTIVE_BEFORE_PARENT("effective-before-parent", 422, "The organisation above does not exist on that day."),
    EFFECTIVE_IN_FUTURE("effective-in-future", 422, "An organisation is entered once it exists."),
    EFFECTIVE_BEFORE_LAST_CHANGE(
            "effective-before-last-change", 422, "The register holds a change of that day or a later one."),
    CODE_IN_USE("code-in-use", 409, "Another organisation has this code at that time."),
    ALREADY_UNDER_PARENT("already-under-parent", 422, "The organisation stands below that one already."),
    NOT_YET_ESTABLISHED("not-yet-established", 422, "The organisation did not exist on that day."),
    CYCLE("cycle", 422, "The organisation above would stand below the organisation itself.");

    private final String code;
    private final int status;
    private final String title;

    OrganisationProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
