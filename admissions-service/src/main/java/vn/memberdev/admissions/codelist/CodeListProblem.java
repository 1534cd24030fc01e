package vn.memberdev.admissions.codelist;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with codes. */
public enum CodeListProblem implements ProblemType {
    UNKNOWN_CODE("unknown-code", 422, "The code is not in the list it is taken from.");

    private final String code;
    private final int status;
    private final String title;

    CodeListProblem(String code, int status, String title) {
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
