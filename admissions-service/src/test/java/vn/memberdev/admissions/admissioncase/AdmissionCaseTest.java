package vn.memberdev.admissions.admissioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.memberdev.admissions.Refusals.refuses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.memberdev.admissions.act.VoteThreshold;
import vn.memberdev.admissions.admissioncase.decision.AdmissionOutcome;
import vn.memberdev.admissions.admissioncase.decision.CommitteeVote;
import vn.memberdev.admissions.admissioncase.decision.DecideAdmissionRequest;
import vn.memberdev.admissions.candidate.KnownCandidate;
import vn.memberdev.admissions.competence.CompetenceReason;
import vn.memberdev.admissions.competence.CompetentBody;
import vn.memberdev.admissions.competence.DecidingBody;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.policy.PolicyValue;

class AdmissionCaseTest {

    private static final Instant NOW = Instant.parse("2009-05-20T03:00:00Z");
    private static final LocalDate CLEARED = LocalDate.of(2009, 1, 20);
    private static final LocalDate DECIDED = LocalDate.of(2009, 5, 4);
    private static final LocalDate HELD = LocalDate.of(2009, 5, 19);
    private static final PolicyValue MORE_THAN_HALF = new PolicyValue(
            "admission.decision.votes", "> 1/2", LocalDate.of(2006, 10, 31), null, "294-QĐ/TW 9.3.4", "23-QD/TW");

    /** The numbers of the regulation: more than half of the standing committee, two thirds of 20 are 14. */
    @ParameterizedTest
    @CsvSource({
        "> 1/2, 6, 11, true",
        "> 1/2, 5, 10, false",
        "> 1/2, 5, 11, false",
        "> 1/2, 6, 10, true",
        "> 1/2, 1, 1, true",
        ">= 2/3, 14, 20, true",
        ">= 2/3, 13, 20, false",
        ">= 2/3, 2, 3, true",
        ">=1/2, 5, 10, true",
        "> 1/2, 2000000000, 2147483647, true"
    })
    void thresholdIsComparedInWholeNumbers(String policy, int votesFor, int entitled, boolean met) {
        assertThat(VoteThreshold.parse(policy).isMetBy(votesFor, entitled)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"half", "1/2", "> 1/0", "> 0.5"})
    void thresholdOfAnotherFormIsAFaultOfTheInstallation(String policy) {
        assertThatIllegalArgumentException().isThrownBy(() -> VoteThreshold.parse(policy));
    }

    @Test
    void outcomeFollowsFromTheVotes() {
        assertThatCode(() ->
                        AdmissionCaseRules.requireOutcomeOfVotes(vote(AdmissionOutcome.ADMIT, 6, 11), MORE_THAN_HALF))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        AdmissionCaseRules.requireOutcomeOfVotes(vote(AdmissionOutcome.REFUSE, 5, 11), MORE_THAN_HALF))
                .doesNotThrowAnyException();
        refuses(
                AdmissionCaseProblem.VOTES_BELOW_THRESHOLD,
                () -> AdmissionCaseRules.requireOutcomeOfVotes(vote(AdmissionOutcome.ADMIT, 5, 10), MORE_THAN_HALF));
        refuses(
                AdmissionCaseProblem.VOTES_REACH_THRESHOLD,
                () -> AdmissionCaseRules.requireOutcomeOfVotes(vote(AdmissionOutcome.REFUSE, 6, 10), MORE_THAN_HALF));
        refuses(
                AdmissionCaseProblem.VOTES_EXCEED_ENTITLED,
                () -> AdmissionCaseRules.requireVotesWithinEntitled(vote(AdmissionOutcome.ADMIT, 12, 11)));
    }

    @Test
    void competentBodyOfTheDayDecides() {
        Act decision = act(DECIDED);
        CompetentBody competent = body(decision.decidingOrganisationId(), DecidingBody.COMMITTEE);
        CompetentBody other = body(UUID.randomUUID(), DecidingBody.STANDING_COMMITTEE);

        assertThat(AdmissionCaseRules.requireCompetentBody(decision, List.of(other, competent)))
                .isEqualTo(DecidingBody.COMMITTEE);
        assertThat(AdmissionCaseRules.requireCompetentBody(decision, List.of()))
                .isEqualTo(DecidingBody.STANDING_COMMITTEE);
        refuses(
                AdmissionCaseProblem.NOT_COMPETENT_BODY,
                () -> AdmissionCaseRules.requireCompetentBody(decision, List.of(other)));
    }

    @ParameterizedTest
    @EnumSource(value = CandidateStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "PROCEDURE_ALLOWED")
    void onlyAClearedCandidateGoesOn(CandidateStatus status) {
        refuses(
                AdmissionCaseProblem.CANDIDATE_NOT_CLEARED,
                () -> AdmissionCaseRules.requireCleared(candidate(status, CLEARED)));
        refuses(AdmissionCaseProblem.CANDIDATE_NOT_CLEARED, () -> AdmissionCaseRules.requireCleared(null));
        refuses(
                AdmissionCaseProblem.CANDIDATE_NOT_CLEARED,
                () -> AdmissionCaseRules.requireCleared(candidate(CandidateStatus.PROCEDURE_ALLOWED, null)));
    }

    @Test
    void datesFollowOneAnother() {
        KnownCandidate candidate = candidate(CandidateStatus.PROCEDURE_ALLOWED, CLEARED);

        assertThatCode(() -> AdmissionCaseRules.requireDecisionNotBeforeClearance(act(CLEARED), candidate))
                .doesNotThrowAnyException();
        refuses(
                AdmissionCaseProblem.DECISION_BEFORE_CLEARANCE,
                () -> AdmissionCaseRules.requireDecisionNotBeforeClearance(act(CLEARED.minusDays(1)), candidate));
        assertThatCode(() -> AdmissionCaseRules.requireCeremonyNotBeforeDecision(DECIDED, act(DECIDED)))
                .doesNotThrowAnyException();
        refuses(
                AdmissionCaseProblem.CEREMONY_BEFORE_DECISION,
                () -> AdmissionCaseRules.requireCeremonyNotBeforeDecision(DECIDED.minusDays(1), act(DECIDED)));
        Optional<Ceremony> held = Optional.of(new Ceremony(HELD, UUID.randomUUID(), UUID.randomUUID()));
        refuses(
                AdmissionCaseProblem.ANNULMENT_TOO_EARLY,
                () -> AdmissionCaseRules.requireAnnulmentAfterAdmission(act(HELD), act(DECIDED), held));
        refuses(
                AdmissionCaseProblem.ANNULMENT_TOO_EARLY,
                () -> AdmissionCaseRules.requireAnnulmentAfterAdmission(
                        act(DECIDED.minusDays(1)), act(DECIDED), Optional.empty()));
        assertThatCode(() ->
                        AdmissionCaseRules.requireAnnulmentAfterAdmission(act(HELD.plusDays(1)), act(DECIDED), held))
                .doesNotThrowAnyException();
    }

    @Test
    void personOfTheCeremonyHasTheBirthYearOfTheCandidate() {
        KnownCandidate candidate = candidate(CandidateStatus.PROCEDURE_ALLOWED, CLEARED);

        refuses(
                AdmissionCaseProblem.BIRTH_YEAR_DIFFERS,
                () -> AdmissionCaseRules.requireSameBirthYear(LocalDate.of(1985, 1, 1), candidate));
        assertThatCode(() -> AdmissionCaseRules.requireSameBirthYear(LocalDate.of(1984, 12, 31), candidate))
                .doesNotThrowAnyException();
    }

    @Test
    void caseGoesFromOpeningToAdmissionAndAnnulment() {
        AdmissionCase admissionCase = open();
        assertThat(admissionCase.status()).isEqualTo(AdmissionCaseStatus.OPEN);

        admissionCase.decide(decision(AdmissionOutcome.ADMIT), NOW);
        assertThat(admissionCase.status()).isEqualTo(AdmissionCaseStatus.DECIDED);

        admissionCase.holdCeremony(new Ceremony(HELD, UUID.randomUUID(), UUID.randomUUID()), NOW);
        assertThat(admissionCase.status()).isEqualTo(AdmissionCaseStatus.ADMITTED);

        admissionCase.annul(new CaseAnnulment("WRONG_STANDARDS", act(HELD.plusDays(1))), NOW);
        assertThat(admissionCase.status()).isEqualTo(AdmissionCaseStatus.ANNULLED);
        refusesEveryStep(admissionCase);
    }

    @Test
    void refusalEndsTheCase() {
        AdmissionCase admissionCase = open();

        admissionCase.decide(decision(AdmissionOutcome.REFUSE), NOW);

        assertThat(admissionCase.status()).isEqualTo(AdmissionCaseStatus.REJECTED);
        refusesEveryStep(admissionCase);
    }

    @Test
    void stepsKeepTheirOrder() {
        AdmissionCase open = open();
        refuses(AdmissionCaseProblem.CASE_NOT_DECIDED, () -> open.holdCeremony(ceremony(HELD), NOW));
        refuses(AdmissionCaseProblem.CASE_NOT_ANNULLABLE, () -> open.annul(new CaseAnnulment("X", act(HELD)), NOW));

        open.decide(decision(AdmissionOutcome.ADMIT), NOW);
        refuses(
                AdmissionCaseProblem.CEREMONY_BEFORE_DECISION,
                () -> open.holdCeremony(ceremony(DECIDED.minusDays(1)), NOW));
        assertThat(open.status()).isEqualTo(AdmissionCaseStatus.DECIDED);
    }

    private static void refusesEveryStep(AdmissionCase ended) {
        refuses(AdmissionCaseProblem.CASE_NOT_OPEN, () -> ended.decide(decision(AdmissionOutcome.ADMIT), NOW));
        refuses(AdmissionCaseProblem.CASE_NOT_DECIDED, () -> ended.holdCeremony(ceremony(HELD), NOW));
        refuses(AdmissionCaseProblem.CASE_NOT_ANNULLABLE, () -> ended.annul(new CaseAnnulment("X", act(HELD)), NOW));
    }

    private static AdmissionCase open() {
        return AdmissionCase.open(candidate(CandidateStatus.PROCEDURE_ALLOWED, CLEARED), NOW);
    }

    private static Ceremony ceremony(LocalDate heldOn) {
        return new Ceremony(heldOn, UUID.randomUUID(), UUID.randomUUID());
    }

    private static CommitteeVote decision(AdmissionOutcome outcome) {
        return new CommitteeVote(outcome, 6, 11, act(DECIDED), "23-QD/TW");
    }

    private static DecideAdmissionRequest vote(AdmissionOutcome outcome, int votesFor, int entitled) {
        return new DecideAdmissionRequest(outcome, act(DECIDED), votesFor, entitled);
    }

    private static Act act(LocalDate day) {
        return new Act("88-QD/DUK", day, UUID.randomUUID());
    }

    private static CompetentBody body(UUID organisation, DecidingBody body) {
        return new CompetentBody(
                organisation, "Đảng bộ", OrganisationKind.SUPERIOR, body, CompetenceReason.NEAREST_SUPERIOR);
    }

    private static KnownCandidate candidate(CandidateStatus status, LocalDate clearedOn) {
        return new KnownCandidate(UUID.randomUUID(), UUID.randomUUID(), status, 1984, Sex.FEMALE, clearedOn, true);
    }
}
