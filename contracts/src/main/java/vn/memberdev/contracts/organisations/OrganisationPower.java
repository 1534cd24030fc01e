package vn.memberdev.contracts.organisations;

/** A power that is granted to an organisation and withdrawn from it, by decision (294-QD/TW 10.6, 20.1 and 22). */
public enum OrganisationPower {
    /** {@code uy quyen ket nap}: the base committee decides admissions itself. */
    DELEGATED_ADMISSION,
    /** {@code giao quyen cap tren co so}: the powers of a superior organisation. */
    SUPERIOR_POWERS,
    /** {@code thi diem giao quyen}: powers on trial. */
    PILOT
}
