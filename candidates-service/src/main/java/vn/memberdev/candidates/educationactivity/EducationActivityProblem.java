package vn.memberdev.candidates.educationactivity;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with an education activity, besides what goes wrong with the candidate. */
public enum EducationActivityProblem implements ProblemType {
    IMPLAUSIBLE_ACTIVITY("implausible-activity", 422, "The date of the activity contradicts what is recorded.");

    private final Row row;

    EducationActivityProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
