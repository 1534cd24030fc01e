package vn.memberdev.admissions.admissioncase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.memberdev.admissions.act.VoteThreshold;
import vn.memberdev.admissions.admissioncase.decision.AdmissionOutcome;
import vn.memberdev.admissions.admissioncase.decision.DecideAdmissionRequest;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.admissions.competence.CompetentBody;
import vn.memberdev.admissions.competence.DecidingBody;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of admission cases. */
final class AdmissionCaseRules {

    private AdmissionCaseRules() {}

    /** The procedure was allowed, and still is. The replica lags a little, so the caller learns that it may change. */
    static void requireCleared(KnownCandidate candidate) {
        if (candidate == null || !candidate.cleared()) {
            throw new ProblemException(
                            AdmissionCaseProblem.CANDIDATE_NOT_CLEARED,
                            "Clear the candidate first; if that was done just now, try again in a moment.")
                    .with("retry", true);
        }
    }

    /** A step is taken when the case is ready for it. */
    static void requireReadyFor(CaseStep step, AdmissionCaseStatus status) {
        if (!status.nextSteps().contains(step)) {
            throw new ProblemException(step.refusal(), "The case is " + status + ".");
        }
    }

    /** The votes are counted over those entitled: serving members less those that the regulation subtracts. */
    static void requireVotesWithinEntitled(DecideAdmissionRequest request) {
        if (request.votesFor() > request.votesEntitled()) {
            throw new ProblemException(AdmissionCaseProblem.VOTES_EXCEED_ENTITLED, "Check both numbers.")
                    .with("/votesFor", "votes-exceed-entitled", "must not exceed " + request.votesEntitled());
        }
    }

    /**
     * The competent body of the day has decided (294-QĐ/TW 4.3.2). Where the register knows none for that day, as for a
     * case that went to an organisation founded later, it cannot tell, and takes it for a standing committee.
     *
     * @return who of the organisation decided
     */
    static DecidingBody requireCompetentBody(Act decision, List<CompetentBody> competent) {
        if (competent.isEmpty()) {
            return DecidingBody.STANDING_COMMITTEE;
        }
        return competent.stream()
                .filter(body -> body.organisationId().equals(decision.decidingOrganisationId()))
                .findFirst()
                .map(CompetentBody::body)
                .orElseThrow(() -> notCompetent(decision, competent));
    }

    private static ProblemException notCompetent(Act decision, List<CompetentBody> competent) {
        String named = competent.stream()
                .map(body -> body.name() + " (" + body.organisationId() + ")")
                .collect(Collectors.joining(" or "));
        return new ProblemException(
                        AdmissionCaseProblem.NOT_COMPETENT_BODY,
                        "On " + decision.decidedOn() + " the competent body was that of " + named
                                + "; check who decided, and on which day.")
                .with("/decision/decidingOrganisationId", "not-competent-body", "must be " + named)
                .with("competentBodies", competent);
    }

    /** A decision to admit needs the threshold in force on its day; with it, the committee has not refused. */
    static void requireOutcomeOfVotes(DecideAdmissionRequest request, PolicyValue policy) {
        VoteThreshold threshold = VoteThreshold.parse(policy.value());
        boolean met = threshold.isMetBy(request.votesFor(), request.votesEntitled());
        boolean admit = request.outcome() == AdmissionOutcome.ADMIT;
        if (met != admit) {
            throw new ProblemException(
                            admit
                                    ? AdmissionCaseProblem.VOTES_BELOW_THRESHOLD
                                    : AdmissionCaseProblem.VOTES_REACH_THRESHOLD,
                            "Admission needs " + threshold + " of " + request.votesEntitled() + " votes ("
                                    + policy.citation() + "); check outcome and votes.")
                    .with(
                            "/votesFor",
                            admit ? "votes-below-threshold" : "votes-reach-threshold",
                            request.votesFor() + " of " + request.votesEntitled() + " against " + threshold);
        }
    }

    /** Nobody is admitted before the procedure was allowed. */
    static void requireDecisionNotBeforeClearance(Act decision, KnownCandidate candidate) {
        if (decision.decidedOn().isBefore(candidate.clearedOn())) {
            throw new ProblemException(
                            AdmissionCaseProblem.DECISION_BEFORE_CLEARANCE,
                            "The procedure was allowed on " + candidate.clearedOn() + ".")
                    .with(
                            "/decision/decidedOn",
                            "decision-before-clearance",
                            "must not be before " + candidate.clearedOn());
        }
    }

    /** At the ceremony the decision is read, so it cannot be held before there is one (06-HD/TW 3.8). */
    static void requireCeremonyNotBeforeDecision(LocalDate heldOn, Act decision) {
        if (heldOn.isBefore(decision.decidedOn())) {
            throw new ProblemException(
                            AdmissionCaseProblem.CEREMONY_BEFORE_DECISION,
                            "The decision is of " + decision.decidedOn() + ".")
                    .with("/heldOn", "ceremony-before-decision", "must not be before " + decision.decidedOn());
        }
    }

    /** The person of the ceremony is the candidate: events tell the year of birth, and no more. */
    static void requireSameBirthYear(LocalDate birthDate, KnownCandidate candidate) {
        if (birthDate.getYear() != candidate.birthYear()) {
            throw new ProblemException(AdmissionCaseProblem.BIRTH_YEAR_DIFFERS, "Check person and candidate.")
                    .with("/birthDate", "birth-year-differs", "is not of the year the candidate was listed with");
        }
    }

    /** An annulment follows the decision, and the day of the ceremony, if one was held. */
    static void requireAnnulmentAfterAdmission(Act annulment, Act decision, Optional<Ceremony> ceremony) {
        boolean beforeDecision = annulment.decidedOn().isBefore(decision.decidedOn());
        boolean notAfterCeremony = ceremony.map(held -> !annulment.decidedOn().isAfter(held.heldOn()))
                .orElse(false);
        if (beforeDecision || notAfterCeremony) {
            throw new ProblemException(
                            AdmissionCaseProblem.ANNULMENT_TOO_EARLY,
                            "Annul on the day of the decision or later, and after the day of the ceremony.")
                    .with("/decision/decidedOn", "annulment-too-early", "lies before what it annuls");
        }
    }
}
