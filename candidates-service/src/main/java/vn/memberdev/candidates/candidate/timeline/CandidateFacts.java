package vn.memberdev.candidates.candidate.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.contracts.candidates.AwarenessCertificate;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.Clearance;
import vn.memberdev.contracts.candidates.support.EducationActivity;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.contracts.candidates.support.TrialTask;

/**
 * What rules may know of a candidate; nothing that names the person but the date of birth.
 *
 * @param id identity
 * @param birthDate date of birth
 * @param education general education completed, or null if it was not recorded
 * @param educationGround why less education may do
 * @param organisationId where the candidate is, or was last, listed
 * @param periods all listing periods on the list, oldest first, at least one
 * @param certificates all completed classes, by date
 * @param clearance the clearance that stands, or null
 * @param memberId the member the candidate is now, or null
 * @param helpers members who helped or help, oldest first
 * @param massOrganisations mass organisations that followed or follow, oldest first
 * @param tasks trial tasks, oldest first
 * @param activities education activities, oldest first
 */
public record CandidateFacts(
        UUID id,
        LocalDate birthDate,
        CandidateEducation education,
        EducationGround educationGround,
        UUID organisationId,
        List<ListingPeriod> periods,
        List<AwarenessCertificate> certificates,
        Clearance clearance,
        UUID memberId,
        List<HelperAssignment> helpers,
        List<MassOrganisationAssignment> massOrganisations,
        List<TrialTask> tasks,
        List<EducationActivity> activities) {

    /** The present listing period, or the last one. */
    public ListingPeriod lastPeriod() {
        return periods.get(periods.size() - 1);
    }

    /**
     * Since when the candidate has been among the same people: the beginning of the present or last listing period, or of the one
     * from which the candidate went along to a successor.
     */
    public LocalDate supportedSince() {
        int first = periods.size() - 1;
        while (first > 0 && periods.get(first - 1).followsSuccessor()) {
            first--;
        }
        return periods.get(first).listedOn();
    }

    /** The listing period that covers a day: the later one where one ends and the next begins. */
    public Optional<ListingPeriod> periodOn(LocalDate day) {
        return periods.stream().filter(stay -> stay.covers(day)).reduce((earlier, later) -> later);
    }

    public boolean isAdmitted() {
        return memberId != null;
    }

    public boolean isOnTheList() {
        return !isAdmitted() && lastPeriod().isOpen();
    }

    /** The assignment of the helper that lasts. */
    public Optional<HelperAssignment> openHelper() {
        return helpers.stream().filter(helper -> helper.endedOn() == null).findFirst();
    }

    /** The assignments of mass organisations that last. */
    public List<MassOrganisationAssignment> openMassOrganisations() {
        return massOrganisations.stream()
                .filter(assignment -> assignment.endedOn() == null)
                .toList();
    }

    /** A trial task of this candidate. */
    public Optional<TrialTask> task(UUID taskId) {
        return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    /**
     * The last day on which something was done with the candidate in the present or last listing period. It stands at the
     * organisation of that period, so the period cannot end before it.
     */
    public Optional<LocalDate> lastFactInPeriod() {
        return Stream.of(
                        certificates.stream().map(AwarenessCertificate::completedOn),
                        Stream.ofNullable(clearance).map(Clearance::clearedOn),
                        helpers.stream().flatMap(helper -> Stream.of(helper.assignedOn(), helper.endedOn())),
                        massOrganisations.stream().flatMap(one -> Stream.of(one.assignedOn(), one.endedOn())),
                        tasks.stream().flatMap(task -> Stream.of(task.givenOn(), task.assessedOn())),
                        activities.stream().map(EducationActivity::heldOn))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(lastPeriod().listedOn()))
                .max(LocalDate::compareTo);
    }

    /** Where the candidate stands; follows from the dated facts alone. */
    public CandidateStatus status() {
        if (isAdmitted()) {
            return CandidateStatus.ADMITTED;
        }
        if (!isOnTheList()) {
            return CandidateStatus.REMOVED;
        }
        if (clearance != null) {
            return CandidateStatus.PROCEDURE_ALLOWED;
        }
        return certificates.isEmpty() ? CandidateStatus.LISTED : CandidateStatus.CLASS_COMPLETED;
    }
}
