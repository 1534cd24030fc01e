package vn.memberdev.admissions.admissioncase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
            throw new ProblemException(AdmissionCaseProblem.CANDIDATE_NOT_CLEARED).with("retry", true);
        }
    }

    /** A step is taken when the case is ready for it. */
    static void requireReadyFor(CaseStep step, AdmissionCaseStatus status) {
        if (!status.nextSteps().contains(step)) {
            throw new ProblemException(step.refusal(), "detail", "status", status.inWords());
        }
    }

    /** The votes are counted over those entitled: serving members less those that the regulation subtracts. */
    static void requireVotesWithinEntitled(DecideAdmissionRequest request) {
        if (request.votesFor() > request.votesEntitled()) {
            throw new ProblemException(AdmissionCaseProblem.VOTES_EXCEED_ENTITLED)
                    .fault("/votesFor", "votes-exceed-entitled", "entitled", request.votesEntitled());
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
        List<String> named = competent.stream()
                .map(body -> body.name() + " (" + body.organisationId() + ")")
                .toList();
        return new ProblemException(
                        AdmissionCaseProblem.NOT_COMPETENT_BODY,
                        "detail",
                        "day",
                        decision.decidedOn(),
                        "organisations",
                        named)
                .fault("/decision/decidingOrganisationId", "not-competent-body", "organisations", named)
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
                            "detail",
                            "share",
                            threshold.toString(),
                            "entitled",
                            request.votesEntitled(),
                            "policy",
                            policy.citation())
                    .fault(
                            "/votesFor",
                            admit ? "votes-below-threshold" : "votes-reach-threshold",
                            "votes",
                            request.votesFor(),
                            "entitled",
                            request.votesEntitled(),
                            "share",
                            threshold.toString());
        }
    }

    /** Nobody is admitted before the procedure was allowed. */
    static void requireDecisionNotBeforeClearance(Act decision, KnownCandidate candidate) {
        if (decision.decidedOn().isBefore(candidate.clearedOn())) {
            throw new ProblemException(
                            AdmissionCaseProblem.DECISION_BEFORE_CLEARANCE, "detail", "cleared", candidate.clearedOn())
                    .fault("/decision/decidedOn", "decision-before-clearance", "cleared", candidate.clearedOn());
        }
    }

    /** At the ceremony the decision is read, so it cannot be held before there is one (06-HD/TW 3.8). */
    static void requireCeremonyNotBeforeDecision(LocalDate heldOn, Act decision) {
        if (heldOn.isBefore(decision.decidedOn())) {
            throw new ProblemException(
                            AdmissionCaseProblem.CEREMONY_BEFORE_DECISION, "detail", "decided", decision.decidedOn())
                    .fault("/heldOn", "ceremony-before-decision", "decided", decision.decidedOn());
        }
    }

    /** The person of the ceremony is the candidate: events tell the year of birth, and no more. */
    static void requireSameBirthYear(LocalDate birthDate, KnownCandidate candidate) {
        if (birthDate.getYear() != candidate.birthYear()) {
            throw new ProblemException(AdmissionCaseProblem.BIRTH_YEAR_DIFFERS)
                    .fault("/birthDate", "birth-year-differs");
        }
    }

    /** An annulment follows the decision, and the day of the ceremony, if one was held. */
    static void requireAnnulmentAfterAdmission(Act annulment, Act decision, Optional<Ceremony> ceremony) {
        boolean beforeDecision = annulment.decidedOn().isBefore(decision.decidedOn());
        boolean notAfterCeremony = ceremony.map(held -> !annulment.decidedOn().isAfter(held.heldOn()))
                .orElse(false);
        if (beforeDecision || notAfterCeremony) {
            throw new ProblemException(AdmissionCaseProblem.ANNULMENT_TOO_EARLY)
                    .fault("/decision/decidedOn", "annulment-too-early");
        }
    }
}
