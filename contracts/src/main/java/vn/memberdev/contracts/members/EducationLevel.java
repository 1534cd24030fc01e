package vn.memberdev.contracts.members;

/** Highest professional education of a member, as the statistical forms divide it. */
public enum EducationLevel {
    NONE,
    ELEMENTARY,
    INTERMEDIATE,
    COLLEGE,
    UNIVERSITY,
    MASTER,
    DOCTOR
}
