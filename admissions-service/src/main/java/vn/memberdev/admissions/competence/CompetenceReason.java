package vn.memberdev.admissions.competence;

/** Why an organisation decides and not another. */
public enum CompetenceReason {
    /** Admission was delegated to the base committee. */
    DELEGATED_ADMISSION,
    /** The base committee has the powers of a superior organisation. */
    SUPERIOR_POWERS,
    /** The base committee has the powers of a superior organisation on trial. */
    PILOT,
    /** It is the nearest superior organisation. */
    NEAREST_SUPERIOR,
    /** No superior organisation stands below the province. */
    PROVINCE
}
