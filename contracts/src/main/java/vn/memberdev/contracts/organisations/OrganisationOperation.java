package vn.memberdev.contracts.organisations;

/** What was done to an organisation (294-QD/TW 6.3.4, 9.3.5, 10.5; 06-HD/TW 10.5, 13.2). */
public enum OrganisationOperation {
    /** {@code thanh lap}. */
    ESTABLISH,
    /** {@code doi ten}. */
    RENAME,
    /** A base organisation becomes a superior one, or the other way round. */
    CHANGE_KIND,
    /** {@code chuyen giao}. */
    TRANSFER,
    /** {@code sap nhap}: another organisation continues. */
    MERGE_INTO,
    /** {@code hop nhat}: a new organisation follows several. */
    CONSOLIDATE,
    /** {@code chia tach}: several new organisations follow one. */
    SPLIT,
    /** {@code giai the}. */
    DISSOLVE,
    /** {@code giai tan}, a disciplinary measure. */
    DISBAND,
    /** {@code ket thuc hoat dong}. */
    CEASE;

    /** Whether the organisation exists no more from that day on. */
    public boolean isEnd() {
        return switch (this) {
            case ESTABLISH, RENAME, CHANGE_KIND, TRANSFER -> false;
            case MERGE_INTO, CONSOLIDATE, SPLIT, DISSOLVE, DISBAND, CEASE -> true;
        };
    }
}
