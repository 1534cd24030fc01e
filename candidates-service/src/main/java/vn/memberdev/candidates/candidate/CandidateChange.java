package vn.memberdev.candidates.candidate;

import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.common.Decision;

/** A change that a rule found right for a candidate; the aggregate carries it out, and one event tells of it. */
public sealed interface CandidateChange {

    /** The candidate is on the list again, by a new resolution. */
    record ListedAgain(UUID organisationId, LocalDate listedOn, Decision resolution) implements CandidateChange {}

    /** The candidate completed an awareness class. */
    record Trained(AwarenessCertificate certificate) implements CandidateChange {}

    /** The candidate may start the admission procedure. */
    record Cleared(Clearance clearance) implements CandidateChange {}

    /** The candidate is taken off the list. */
    record Removed(String reason, LocalDate removedOn, Decision resolution, String note) implements CandidateChange {}

    /** The member register says something new of the member that the candidate became. */
    record MembershipKnown(Membership membership) implements CandidateChange {}
}
