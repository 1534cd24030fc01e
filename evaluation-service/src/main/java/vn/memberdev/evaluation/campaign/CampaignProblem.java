package vn.memberdev.evaluation.campaign;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with rating campaigns. */
public enum CampaignProblem implements ProblemType {
    NOT_FOUND("rating-campaign-not-found", 404, "There is no such rating campaign in the caller's scope."),
    EXISTS("rating-campaign-exists", 409, "The organisation has a campaign for this year already."),
    SCHEME_NOT_IN_FORCE("scheme-not-in-force", 422, "The scheme named is not the one in force for the year."),
    YEAR_NOT_BEGUN("year-not-begun", 422, "A campaign cannot be opened for a year that has not begun."),
    NONE_OPEN("no-open-campaign", 409, "No rating campaign of the year covers the organisation.");

    private final Row row;

    CampaignProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
