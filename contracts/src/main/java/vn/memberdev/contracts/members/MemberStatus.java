package vn.memberdev.contracts.members;

/** Standing of a member. */
public enum MemberStatus {
    PROVISIONAL,
    OFFICIAL,
    ANNULLED
}
