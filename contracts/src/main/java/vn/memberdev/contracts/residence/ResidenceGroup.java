package vn.memberdev.contracts.residence;

/** Groups of 213-QD/TW: who is introduced to the committee at the residence, and how. */
public enum ResidenceGroup {
    INTRODUCED,
    EXCUSED_FROM_MEETINGS,
    NOT_INTRODUCED
}
