package vn.memberdev.contracts.members;

/** An admission was annulled; the person is no longer, and was never validly, a member. */
public record AdmissionAnnulledV1(MemberState state, Annulment annulment) {}
