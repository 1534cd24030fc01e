package vn.memberdev.admissions.organisation.history;

/** Whether an organisation works on the day that was asked about. Derived from its changes. */
public enum OrganisationStatus {
    ACTIVE,
    ENDED
}
