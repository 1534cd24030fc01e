package vn.memberdev.candidates.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.nomination.proposal.NominatedBy;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

class NominationTest {

    private static final Instant NOW = Instant.parse("2009-06-01T02:00:00Z");
    private static final LocalDate RESOLVED = LocalDate.of(2009, 4, 3);
    private static final Decision RESOLUTION = new Decision("09-NQ/CB", RESOLVED, NominationRequests.CELL);
    private static final UUID CANDIDATE = UUID.randomUUID();

    @Test
    void aNominationWaitsForTheCell() {
        Nomination nomination = made();
        assertThat(nomination.status()).isEqualTo(NominationStatus.PENDING);
        assertThat(nomination.outcome()).isNull();
        assertThat(nomination.fullName()).isEqualTo("Lò Thị Ban Mai");
        assertThat(nomination.documentNumber()).isEqualTo("12-CV/DTN");
        assertThat(nomination.massOrganisation()).isEqualTo("YOUTH_UNION");
    }

    @Test
    void acceptedItNamesTheCandidate() {
        Nomination nomination = made();
        nomination.accept(CANDIDATE, RESOLVED, RESOLUTION, NOW.plusSeconds(1));
        assertThat(nomination.status()).isEqualTo(NominationStatus.LISTED);
        assertThat(nomination.outcome().candidateId()).isEqualTo(CANDIDATE);
        assertThat(nomination.outcome().declineReason()).isNull();
        assertThat(Acts.decisionOf(nomination.outcome().resolution())).isEqualTo(RESOLUTION);
        assertThat(nomination.changedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void declinedItNamesTheReason() {
        Nomination nomination = made();
        nomination.decline("NOT_QUALIFIED", RESOLVED, RESOLUTION, NOW);
        assertThat(nomination.status()).isEqualTo(NominationStatus.DECLINED);
        assertThat(nomination.outcome().candidateId()).isNull();
        assertThat(nomination.outcome().declineReason()).isEqualTo("NOT_QUALIFIED");
    }

    @Test
    void anOutcomeIsKnownFromItsDay() {
        Nomination nomination = made();
        nomination.decline("NOT_QUALIFIED", RESOLVED, RESOLUTION, NOW);
        assertThat(nomination.outcomeAsOf(RESOLVED.minusDays(1))).isNull();
        assertThat(nomination.outcomeAsOf(RESOLVED)).isEqualTo(nomination.outcome());
    }

    @Test
    void whatWasAcceptedIsClosed() {
        Nomination nomination = made();
        nomination.accept(CANDIDATE, RESOLVED, RESOLUTION, NOW);
        refuses(nomination, NominationProblem.ALREADY_ACCEPTED);
        assertThat(nomination.outcome().candidateId()).isEqualTo(CANDIDATE);
    }

    @Test
    void whatWasDeclinedIsClosed() {
        Nomination nomination = made();
        nomination.decline("NOT_QUALIFIED", RESOLVED, RESOLUTION, NOW);
        refuses(nomination, NominationProblem.ALREADY_DECLINED);
        assertThat(nomination.status()).isEqualTo(NominationStatus.DECLINED);
    }

    private static void refuses(Nomination nomination, ProblemType problem) {
        assertThatThrownBy(() -> nomination.accept(UUID.randomUUID(), RESOLVED, RESOLUTION, NOW))
                .satisfies(refusal ->
                        assertThat(((ProblemException) refusal).type()).isEqualTo(problem));
        assertThatThrownBy(() -> nomination.decline("OTHER", RESOLVED, RESOLUTION, NOW))
                .satisfies(refusal ->
                        assertThat(((ProblemException) refusal).type()).isEqualTo(problem));
    }

    private static Nomination made() {
        return Nomination.made(
                NominationRequests.by(NominatedBy.MASS_ORGANISATION, "YOUTH_UNION", null), "YOUTH_UNION", NOW);
    }
}
