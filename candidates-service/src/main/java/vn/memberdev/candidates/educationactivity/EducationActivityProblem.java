package vn.memberdev.candidates.educationactivity;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with an education activity, besides what goes wrong with the candidate. */
public enum EducationActivityProblem implements ProblemType {
    IMPLAUSIBLE_ACTIVITY("implausible-activity", 422, "The date of the activity contradicts what is recorded.");

    private final String code;
    private final int status;
    private final String title;

    EducationActivityProblem(String code, int status, String title) {
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
