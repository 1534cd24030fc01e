package vn.memberdev.candidates.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.action.CandidateAction;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.candidate.change.PersonDetails;
import vn.memberdev.candidates.candidate.support.ActivityRow;
import vn.memberdev.candidates.candidate.support.TaskRow;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.candidates.candidate.timeline.ListingPeriod;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.listing.ListingEnd;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.contracts.candidates.listing.Transfer;
import vn.memberdev.contracts.candidates.support.HelperAssignment;
import vn.memberdev.contracts.candidates.support.MassOrganisationAssignment;
import vn.memberdev.contracts.candidates.support.TrialTask;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.precondition.Versioned;
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
 * @param listings all listing periods, oldest first
 * @param certificates all completed classes, oldest first
 * @param clearance the clearance, if it stands
 * @param memberId the member the candidate is now
 * @param education general education completed
 * @param educationGround why less education may do
 * @param helpers members who helped or help, oldest first
 * @param massOrganisations mass organisations that followed or follow, oldest first
 * @param tasks trial tasks, oldest first; their text only for officers and auditors
 * @param activities education activities, oldest first; their topic only for officers and auditors
 * @param recordedAt when the last change was recorded; UTC
 * @param asOf the day whose facts these are; absent if all that is known counts
 * @param actions what may be done now; absent where it was not asked for, and for a day of the past
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
        CandidateEducation education,
        EducationGround educationGround,
        List<HelperAssignment> helpers,
        List<MassOrganisationAssignment> massOrganisations,
        List<TaskView> tasks,
        List<ActivityView> activities,
        Instant recordedAt,
        LocalDate asOf,
        List<CandidateAction> actions)
        implements Versioned {

    /** A listing period. */
    public record ListingView(
            UUID organisationId,
            LocalDate listedOn,
            Decision resolution,
            LocalDate endedOn,
            ListingEnd end,
            RemovalView removal,
            ListingOrigin origin,
            Transfer transfer) {

        static ListingView of(ListingPeriod stay, boolean withNote) {
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
                                    withNote ? stay.note() : null),
                    stay.origin(),
                    stay.transfer());
        }
    }

    /** A removal; the note is only for officers and auditors. */
    public record RemovalView(String reason, LocalDate removedOn, Decision resolution, String note) {}

    /** A completed awareness class; it supports an admission up to and including the last day of its validity. */
    public record CertificateView(
            LocalDate completedOn,
            String number,
            UUID organisationId,
            LocalDate validUntil,
            String policyVersion,
            UUID classId) {}

    /** A trial task; title and note are only for officers and auditors. */
    public record TaskView(
            UUID id,
            String title,
            LocalDate givenOn,
            LocalDate dueOn,
            String outcome,
            LocalDate assessedOn,
            String note) {

        static TaskView of(TrialTask task, TaskRow row, boolean withText) {
            return new TaskView(
                    task.id(),
                    withText ? row.title() : null,
                    task.givenOn(),
                    task.dueOn(),
                    task.outcome(),
                    task.assessedOn(),
                    // What was noted with the outcome is not known before it.
                    withText && task.outcome() != null ? row.note() : null);
        }
    }

    /** An education activity; the topic is only for officers and auditors. */
    public record ActivityView(UUID id, String kind, LocalDate heldOn, String topic) {

        static ActivityView of(ActivityRow row, boolean withText) {
            return new ActivityView(row.activityId(), row.kind(), row.heldOn(), withText ? row.topic() : null);
        }
    }

    /** A clearance that stands. */
    public record ClearanceView(LocalDate clearedOn, UUID organisationId, Decision decision, String policyVersion) {}

    static CandidateView of(Scope scope, Candidate candidate) {
        return of(scope, candidate, candidate.facts(), null);
    }

    /** The candidate as the facts of a day say; the person's details are those of now. */
    static CandidateView of(Scope scope, Candidate candidate, CandidateFacts facts, LocalDate asOf) {
        boolean seesPersons = PersonalData.isSeenBy(scope);
        PersonDetails person = candidate.details();
        return new CandidateView(
                candidate.id(),
                candidate.eventVersion(),
                candidate.reference(),
                facts.organisationId(),
                facts.status(),
                seesPersons ? person.fullName() : null,
                seesPersons ? person.birthDate() : null,
                person.birthDate().getYear(),
                person.sex(),
                facts.periods().stream()
                        .map(stay -> ListingView.of(stay, seesPersons))
                        .toList(),
                facts.certificates().stream()
                        .map(c -> new CertificateView(
                                c.completedOn(),
                                c.number(),
                                c.organisationId(),
                                c.validUntil(),
                                c.policyVersion(),
                                c.classId()))
                        .toList(),
                facts.clearance() == null
                        ? null
                        : new ClearanceView(
                                facts.clearance().clearedOn(),
                                facts.clearance().organisationId(),
                                facts.clearance().decision(),
                                facts.clearance().policyVersion()),
                facts.memberId(),
                facts.education(),
                facts.educationGround(),
                facts.helpers(),
                facts.massOrganisations(),
                candidate.support().taskRows().stream()
                        .flatMap(row ->
                                facts.task(row.taskId()).map(task -> TaskView.of(task, row, seesPersons)).stream())
                        .toList(),
                candidate.support().activityRows().stream()
                        .filter(row -> asOf == null || !row.heldOn().isAfter(asOf))
                        .map(row -> ActivityView.of(row, seesPersons))
                        .toList(),
                candidate.changedAt(),
                asOf,
                null);
    }

    /** The same with what may be done now. */
    CandidateView with(List<CandidateAction> offered) {
        return new CandidateView(
                id,
                version,
                reference,
                organisationId,
                status,
                fullName,
                birthDate,
                birthYear,
                sex,
                listings,
                certificates,
                clearance,
                memberId,
                education,
                educationGround,
                helpers,
                massOrganisations,
                tasks,
                activities,
                recordedAt,
                asOf,
                offered);
    }
}
