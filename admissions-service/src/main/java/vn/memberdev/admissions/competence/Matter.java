package vn.memberdev.admissions.competence;

/** What is to be decided. */
public enum Matter {
    ADMISSION
}
