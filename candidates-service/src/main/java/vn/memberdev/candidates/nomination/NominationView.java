package vn.memberdev.candidates.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.change.CandidateEducation;
import vn.memberdev.candidates.candidate.change.EducationGround;
import vn.memberdev.candidates.nomination.proposal.NominatedBy;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.precondition.Versioned;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;

/**
 * A nomination as callers see it.
 *
 * @param id identity
 * @param version version, also the entity tag
 * @param reference record number in the sending system, if there is one
 * @param organisationId whose list it aims at
 * @param status derived from the outcome
 * @param nominatedBy who nominated
 * @param massOrganisation the mass organisation that nominated or ran the movement
 * @param movementId the movement it came from
 * @param nominatedOn the day of the nomination
 * @param document the paper that carries it
 * @param fullName name; only for officers and auditors
 * @param birthDate date of birth; only for officers and auditors
 * @param birthYear year of birth
 * @param sex sex
 * @param education general education, if it is known
 * @param educationGround why less education may do, if it is known
 * @param note free text; only for officers and auditors
 * @param outcome what the cell resolved
 * @param asOf the day this is about, if one was asked for
 * @param recordedAt when the last change was recorded; UTC
 */
public record NominationView(
        UUID id,
        long version,
        String reference,
        UUID organisationId,
        NominationStatus status,
        NominatedBy nominatedBy,
        String massOrganisation,
        UUID movementId,
        LocalDate nominatedOn,
        DocumentView document,
        String fullName,
        LocalDate birthDate,
        int birthYear,
        Sex sex,
        CandidateEducation education,
        EducationGround educationGround,
        String note,
        OutcomeView outcome,
        LocalDate asOf,
        Instant recordedAt)
        implements Versioned {

    private static final Set<String> SEE_PERSONS = Set.of(
            Roles.CELL_OFFICER, Roles.BASE_OFFICER, Roles.COMMITTEE_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR);

    /** The paper that carries a nomination. */
    public record DocumentView(String number, LocalDate issuedOn) {}

    /** What the cell resolved: a candidate, or a reason of the list {@code nomination-decline-reasons}. */
    public record OutcomeView(UUID candidateId, String declineReason, LocalDate closedOn, Decision resolution) {

        static OutcomeView of(Outcome outcome) {
            return new OutcomeView(
                    outcome.candidateId(),
                    outcome.declineReason(),
                    outcome.closedOn(),
                    Acts.decisionOf(outcome.resolution()));
        }
    }

    /** All that is known. */
    static NominationView of(Scope scope, Nomination nomination) {
        return of(scope, nomination, nomination.outcome(), null);
    }

    /** What was known on a day, or all that is known if the day is null. */
    static NominationView of(Scope scope, Nomination nomination, LocalDate asOf) {
        return asOf == null ? of(scope, nomination) : of(scope, nomination, nomination.outcomeAsOf(asOf), asOf);
    }

    private static NominationView of(Scope scope, Nomination nomination, Outcome outcome, LocalDate asOf) {
        boolean seesPersons = scope.roles().stream().anyMatch(SEE_PERSONS::contains);
        return new NominationView(
                nomination.id(),
                nomination.eventVersion(),
                nomination.reference(),
                nomination.organisationId(),
                outcome == null ? NominationStatus.PENDING : outcome.status(),
                nomination.nominatedBy(),
                nomination.massOrganisation(),
                nomination.movementId(),
                nomination.nominatedOn(),
                new DocumentView(nomination.documentNumber(), nomination.documentIssuedOn()),
                seesPersons ? nomination.fullName() : null,
                seesPersons ? nomination.birthDate() : null,
                nomination.birthDate().getYear(),
                nomination.sex(),
                nomination.education(),
                nomination.educationGround(),
                seesPersons ? nomination.note() : null,
                outcome == null ? null : OutcomeView.of(outcome),
                asOf,
                nomination.changedAt());
    }
}
