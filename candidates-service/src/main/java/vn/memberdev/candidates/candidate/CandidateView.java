package vn.memberdev.candidates.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.ListingEnd;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;

/**
 * A candidate as callers see it.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param reference record number in the sending system, if there is one
 * @param organisationId where the candidate is, or was last, listed
 * @param status derived from the dated facts below
 * @param fullName name; only for officers and auditors
 * @param birthDate date of birth; only for officers and auditors
 * @param birthYear year of birth
 * @param sex sex
 * @param listings all stays on the list, oldest first
 * @param certificates all completed classes, oldest first
 * @param clearance the clearance, if it stands
 * @param memberId the member the candidate is now
 * @param recordedAt when the last change was recorded; UTC
 */
public record CandidateView(
        UUID id,
        long version,
        String reference,
        UUID organisationId,
        CandidateStatus status,
        String fullName,
        LocalDate birthDate,
        int birthYear,
        Sex sex,
        List<ListingView> listings,
        List<CertificateView> certificates,
        ClearanceView clearance,
        UUID memberId,
        Instant recordedAt) {

    private static final Set<String> SEE_PERSONS = Set.of(
            Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR);

    /** A stay on the list. */
    public record ListingView(
            UUID organisationId,
            LocalDate listedOn,
            Decision resolution,
            LocalDate endedOn,
            ListingEnd end,
            RemovalView removal) {

        static ListingView of(Stay stay, boolean withNote) {
            return new ListingView(
                    stay.organisationId(),
                    stay.listedOn(),
                    stay.resolution(),
                    stay.endedOn(),
                    stay.end(),
                    stay.removal() == null
                            ? null
                            : new RemovalView(
                                    stay.removal().reason(),
                                    stay.removal().removedOn(),
                                    stay.removal().resolution(),
                                    withNote ? stay.note() : null));
        }
    }

    /** A removal; the note is only for officers and auditors. */
    public record RemovalView(String reason, LocalDate removedOn, Decision resolution, String note) {}

    /** A completed awareness class; it supports an admission up to and including the last day of its validity. */
    public record CertificateView(
            LocalDate completedOn, String number, UUID organisationId, LocalDate validUntil, String policyVersion) {}

    /** A clearance that stands. */
    public record ClearanceView(LocalDate clearedOn, UUID organisationId, Decision decision, String policyVersion) {}

    static CandidateView of(Scope scope, Candidate candidate) {
        boolean seesPersons = scope.roles().stream().anyMatch(SEE_PERSONS::contains);
        CandidateFacts facts = candidate.facts();
        return new CandidateView(
                candidate.id(),
                candidate.eventVersion(),
                candidate.reference(),
                candidate.organisationId(),
                facts.status(),
                seesPersons ? candidate.fullName() : null,
                seesPersons ? candidate.birthDate() : null,
                candidate.birthDate().getYear(),
                candidate.sex(),
                facts.stays().stream()
                        .map(stay -> ListingView.of(stay, seesPersons))
                        .toList(),
                facts.certificates().stream()
                        .map(c -> new CertificateView(
                                c.completedOn(), c.number(), c.organisationId(), c.validUntil(), c.policyVersion()))
                        .toList(),
                facts.clearance() == null
                        ? null
                        : new ClearanceView(
                                facts.clearance().clearedOn(),
                                facts.clearance().organisationId(),
                                facts.clearance().decision(),
                                facts.clearance().policyVersion()),
                facts.memberId(),
                candidate.changedAt());
    }
}
