package vn.memberdev.admissions.power;

/** What delegated admission asks of an organisation. */
public enum PowerCondition {
    BASE_COMMITTEE,
    MEMBERS,
    RATED_YEARS
}
