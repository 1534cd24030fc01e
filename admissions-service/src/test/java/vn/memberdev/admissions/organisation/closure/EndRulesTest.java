package vn.memberdev.admissions.organisation.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.memberdev.admissions.Refusals.refuses;
import static vn.memberdev.admissions.organisation.history.Histories.ABOVE;
import static vn.memberdev.admissions.organisation.history.Histories.DECISION;
import static vn.memberdev.admissions.organisation.history.Histories.ELSEWHERE;
import static vn.memberdev.admissions.organisation.history.Histories.FROM;
import static vn.memberdev.admissions.organisation.history.Histories.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.organisation.OpenItems;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.closure.DisbandOrganisationRequest.VotedAct;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.ProblemException;

/** The rules of ends, each with what it refuses and where it begins to. */
class EndRulesTest {

    @Test
    void dissolutionIsDecidedByTheCommitteeThatEstablished() {
        Change establishment = organisation().establishment();
        Act other = new Act("1-QD", FROM, UUID.randomUUID());

        refuses(
                OrganisationProblem.NOT_DECIDED_BY_ESTABLISHER,
                () -> EndRules.requireDecidedByEstablisher(establishment, other, false));
        assertThatCode(() -> {
                    EndRules.requireDecidedByEstablisher(establishment, DECISION, false);
                    EndRules.requireDecidedByEstablisher(establishment, other, true);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void disbandingIsProposedAboveAndDecidedOneLevelHigher() {
        UUID superior = DECISION.decidingOrganisationId();

        refuses(
                OrganisationProblem.NOT_PROPOSED_BY_SUPERIOR,
                () -> EndRules.requireProposedBySuperior(ELSEWHERE, DECISION));
        refuses(
                OrganisationProblem.NOT_DECIDED_ABOVE_SUPERIOR,
                () -> EndRules.requireDecidedAboveSuperior(ELSEWHERE, DECISION));
        assertThatCode(() -> {
                    EndRules.requireProposedBySuperior(superior, DECISION);
                    EndRules.requireDecidedAboveSuperior(superior, DECISION);
                    EndRules.requireDecidedAboveSuperior(null, DECISION);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void disbandingNeedsItsVotes() {
        PolicyValue twoThirds =
                new PolicyValue("organisation.disbanding.proposal", ">= 2/3", FROM, null, "294-QĐ/TW 9.3.5", "294");

        refuses(OrganisationProblem.VOTES_BELOW_DISBANDING, () -> votes(19, 29, twoThirds));
        refuses(OrganisationProblem.VOTES_ABOVE_SERVING, () -> votes(30, 29, twoThirds));
        assertThatCode(() -> votes(20, 29, twoThirds)).doesNotThrowAnyException();
    }

    @Test
    void nobodyFollowsItself() {
        refuses(
                OrganisationProblem.SUCCESSOR_IS_PREDECESSOR,
                () -> EndRules.requireOther(Set.of(ABOVE), ABOVE, "/successorId"));
        refuses(
                OrganisationProblem.PREDECESSOR_NAMED_TWICE,
                () -> EndRules.requireDistinct(List.of(ABOVE, ELSEWHERE, ABOVE)));
        refuses(
                OrganisationProblem.NOT_OF_PREDECESSOR,
                () -> EndRules.requireAllPlaced(1, Set.of(ABOVE, ELSEWHERE), "/successors/0"));
    }

    @Test
    void whatIsOpenIsTold() {
        OpenItems open = new OpenItems(OrganisationDependants.Kind.MEMBERS, 3, List.of(ABOVE));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> EndRules.requireNothingOpen(List.of(open)))
                .satisfies(refusal -> assertThat(refusal.extensions()).containsEntry("open", List.of(open)));
        assertThatCode(() -> EndRules.requireNothingOpen(List.of())).doesNotThrowAnyException();
    }

    private static void votes(int votesFor, int entitled, PolicyValue policy) {
        EndRules.requireVotes(new VotedAct(DECISION, votesFor, entitled), policy, "/proposal");
    }
}
