package vn.memberdev.admissions.member;

import vn.memberdev.platform.problem.ProblemType;

/** What can go wrong with members. */
public enum MemberProblem implements ProblemType {
    MEMBER_NOT_FOUND("member-not-found", 404, "There is no such member in the caller's scope."),
    DUPLICATE_REFERENCE("duplicate-reference", 409, "A member was entered under this reference already."),
    MEMBER_BEFORE_BIRTH("member-before-birth", 422, "The dates of birth and of membership contradict each other."),
    BIRTH_DATE_TOO_OLD("birth-date-too-old", 422, "The birth date lies before 1900."),
    MEMBER_ANNULLED("member-annulled", 409, "The admission of the member was annulled."),
    EDUCATION_ALREADY_RECORDED("education-already-recorded", 409, "The member has reached this level already."),
    EDUCATION_NOT_RISING("education-not-rising", 422, "Levels of education rise with their dates."),
    TRAINING_TURN_ALREADY_RECORDED("training-turn-already-recorded", 409, "This turn of training is recorded already."),
    NOT_AFFILIATED_THEN("not-affiliated-then", 422, "The member was counted nowhere on that day.");

    private final Row row;

    MemberProblem(String code, int status, String title) {
        this.row = new Row(code, status, title);
    }

    @Override
    public Row row() {
        return row;
    }
}
