package vn.memberdev.contracts.organisations;

/** Kind of organisation at a date (294-QD/TW part 10 and 20). Effective-dated: the same organisation changes kind. */
public enum OrganisationKind {
    PROVINCIAL,
    SUPERIOR,
    BASE_COMMITTEE,
    BASE_CELL,
    SECTION,
    CELL,
    TEMPORARY_CELL;

    /** Whether this is a base organisation (to chuc co so dang), the unit that is rated every year. */
    public boolean isBaseOrganisation() {
        return this == BASE_COMMITTEE || this == BASE_CELL;
    }
}
