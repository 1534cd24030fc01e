package vn.memberdev.candidates.candidate.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.support.EducationActivity;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.contracts.candidates.support.TrialTask;

/**
 * Everything dated that was recorded of a candidate, and what follows from it. As of a day it is what had happened by
 * then, whenever it was recorded.
 */
public record DatedFacts(
        List<ListingRow> listings,
        List<MembershipRow> memberships,
        List<AwarenessCertificate> certificates,
        List<ClearanceRow> clearances,
        List<HelperAssignment> helpers,
        List<MassOrganisationAssignment> massOrganisations,
        List<TrialTask> tasks,
        List<EducationActivity> activities) {

    /** The facts of a day; without any listing if the person was not on the list by then. */
    public DatedFacts asOf(LocalDate day) {
        return new DatedFacts(
                listings.stream()
                        .filter(row -> happened(row.listedOn(), day))
                        .map(row -> row.endedOn() == null || happened(row.endedOn(), day) ? row : row.reopened())
                        .toList(),
                memberships.stream()
                        .filter(row -> happened(row.ceremonyOn(), day))
                        .map(row -> row.stands() || happened(row.annulledOn(), day) ? row : row.notAnnulled())
                        .toList(),
                certificates.stream()
                        .filter(certificate -> happened(certificate.completedOn(), day))
                        .toList(),
                clearances.stream()
                        .filter(row -> happened(row.clearedOn(), day))
                        .toList(),
                helpers.stream()
                        .filter(helper -> happened(helper.assignedOn(), day))
                        .map(helper -> helper.endedOn() == null || happened(helper.endedOn(), day)
                                ? helper
                                : new HelperAssignment(
                                        helper.memberId(),
                                        helper.organisationId(),
                                        helper.assignedOn(),
                                        helper.resolution(),
                                        null,
                                        null))
                        .toList(),
                massOrganisations.stream()
                        .filter(one -> happened(one.assignedOn(), day))
                        .map(one -> one.endedOn() == null || happened(one.endedOn(), day)
                                ? one
                                : new MassOrganisationAssignment(
                                        one.massOrganisation(), one.assignedOn(), one.resolution(), null))
                        .toList(),
                tasks.stream()
                        .filter(task -> happened(task.givenOn(), day))
                        .map(task -> task.assessedOn() == null || happened(task.assessedOn(), day)
                                ? task
                                : new TrialTask(task.id(), task.givenOn(), task.dueOn(), null, null))
                        .toList(),
                activities.stream()
                        .filter(activity -> happened(activity.heldOn(), day))
                        .toList());
    }

    public CandidateFacts of(UUID candidateId, PersonDetails person) {
        return new CandidateFacts(
                candidateId,
                person.birthDate(),
                person.education(),
                person.educationGround(),
                listings.get(listings.size() - 1).organisationId(),
                ListingPeriods.of(listings, memberships),
                certificates.stream()
                        .sorted(Comparator.comparing(AwarenessCertificate::completedOn))
                        .toList(),
                standingClearance(listings, clearances, memberships)
                        .map(ClearanceRow::clearance)
                        .orElse(null),
                standingMember().orElse(null),
                helpers,
                massOrganisations,
                tasks,
                activities);
    }

    /** The last clearance of the period that lasts, given in it or brought along, unless an annulment has spent it. */
    static Optional<ClearanceRow> standingClearance(
            List<ListingRow> listings, List<ClearanceRow> clearances, List<MembershipRow> memberships) {
        int last = listings.size() - 1;
        if (!listings.get(last).isOpen()) {
            return Optional.empty();
        }
        return clearances.stream()
                .filter(clearance -> clearance.listing() == last)
                .reduce((earlier, later) -> later)
                .filter(clearance -> memberships.stream()
                        .noneMatch(m -> !m.stands() && m.annulledOn().isAfter(clearance.clearedOn())));
    }

    private Optional<UUID> standingMember() {
        return memberships.stream()
                .filter(MembershipRow::stands)
                .min(Comparator.comparing(MembershipRow::ceremonyOn))
                .map(MembershipRow::memberId);
    }

    private static boolean happened(LocalDate when, LocalDate day) {
        return !when.isAfter(day);
    }
}
