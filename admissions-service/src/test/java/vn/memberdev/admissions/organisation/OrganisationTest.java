package vn.memberdev.admissions.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.memberdev.admissions.organisation.Histories.ABOVE;
import static vn.memberdev.admissions.organisation.Histories.DECISION;
import static vn.memberdev.admissions.organisation.Histories.ELSEWHERE;
import static vn.memberdev.admissions.organisation.Histories.FROM;
import static vn.memberdev.admissions.organisation.Histories.NOW;
import static vn.memberdev.admissions.organisation.Histories.becomes;
import static vn.memberdev.admissions.organisation.Histories.ended;
import static vn.memberdev.admissions.organisation.Histories.moved;
import static vn.memberdev.admissions.organisation.Histories.organisation;
import static vn.memberdev.admissions.organisation.Histories.renamed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.memberdev.admissions.act.Act;
import vn.memberdev.admissions.organisation.DisbandOrganisationRequest.VotedAct;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.contracts.organisations.OrganisationOperation;
import vn.memberdev.contracts.organisations.OrganisationPower;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

/** The rules, each with what it refuses and where it begins to. */
class OrganisationTest {

    private static final LocalDate MOVED = LocalDate.of(2009, 7, 1);

    @Test
    void changeFallsIntoTheLifeOfTheOrganisation() {
        Organisation ended = organisation();
        ended.end(ended(OrganisationOperation.CEASE, MOVED));

        refuses(OrganisationProblem.NOT_YET_ESTABLISHED, () -> organisation()
                .change(renamed("Tên", FROM.minusDays(1))));
        refuses(OrganisationProblem.ORGANISATION_ENDED, () -> ended.change(renamed("Tên", MOVED)));
        refuses(OrganisationProblem.ORGANISATION_ENDED, () -> ended.end(ended(OrganisationOperation.DISSOLVE, MOVED)));
        assertThatCode(() -> ended.change(renamed("Tên", MOVED.minusDays(1)))).doesNotThrowAnyException();
    }

    @Test
    void oneAttributeChangesOnceADay() {
        Organisation organisation = organisation();
        organisation.change(moved(ELSEWHERE, "99.2", MOVED));

        refuses(
                OrganisationProblem.CHANGE_ALREADY_RECORDED,
                () -> organisation.change(moved(UUID.randomUUID(), null, MOVED)));
        refuses(
                OrganisationProblem.CHANGE_ALREADY_RECORDED,
                () -> organisation.change(becomes(OrganisationKind.SECTION, "99.3", MOVED)));
        refuses(OrganisationProblem.CHANGE_ALREADY_RECORDED, () -> organisation.change(renamed("Tên", FROM)));
        assertThatCode(() -> organisation.change(renamed("Tên", MOVED))).doesNotThrowAnyException();
    }

    @Test
    void aChangeChangesSomething() {
        refuses(OrganisationProblem.ALREADY_UNDER_PARENT, () -> organisation().change(moved(ABOVE, null, MOVED)));
        refuses(OrganisationProblem.NOTHING_CHANGES, () -> organisation().change(renamed("Đảng bộ", MOVED)));
        refuses(OrganisationProblem.NOTHING_CHANGES, () -> organisation()
                .change(becomes(OrganisationKind.BASE_COMMITTEE, null, MOVED)));
    }

    @Test
    void nothingComesAfterAnEnd() {
        Organisation organisation = organisation();
        organisation.change(renamed("Tên", MOVED));

        refuses(
                OrganisationProblem.CHANGES_AFTER_END,
                () -> organisation.end(ended(OrganisationOperation.CEASE, MOVED)));
        assertThatCode(() -> organisation.end(ended(OrganisationOperation.CEASE, MOVED.plusDays(1))))
                .doesNotThrowAnyException();
        assertThat(organisation.endedOn()).isEqualTo(MOVED.plusDays(1));
    }

    @Test
    void rootStays() {
        Organisation root =
                Organisation.establish(UUID.randomUUID(), Change.establish(null, Histories.request("99"), NOW));

        refuses(OrganisationProblem.ROOT_CANNOT_MOVE, () -> OrganisationRules.requireMovable(root.last()));
        refuses(OrganisationProblem.ROOT_CANNOT_END, () -> root.end(ended(OrganisationOperation.CEASE, MOVED)));
    }

    @Test
    void parentExistsThroughout() {
        Lifespan parent = new Lifespan(FROM, MOVED);

        refuses(
                OrganisationProblem.EFFECTIVE_BEFORE_PARENT,
                () -> TreeRules.requireParentThroughout(parent, FROM.minusDays(1), MOVED));
        refuses(OrganisationProblem.PARENT_ENDED, () -> TreeRules.requireParentThroughout(parent, FROM, null));
        refuses(
                OrganisationProblem.PARENT_ENDED,
                () -> TreeRules.requireParentThroughout(parent, FROM, MOVED.plusDays(1)));
        assertThatCode(() -> TreeRules.requireParentThroughout(parent, FROM, MOVED))
                .doesNotThrowAnyException();
    }

    @Test
    void powersAreHeldOnceAtATime() {
        Organisation organisation = organisation();
        organisation.grant(OrganisationPower.DELEGATED_ADMISSION, MOVED, DECISION, NOW);

        refuses(
                OrganisationProblem.POWER_ALREADY_GRANTED,
                () -> organisation.grant(OrganisationPower.DELEGATED_ADMISSION, MOVED.plusYears(1), DECISION, NOW));
        refuses(
                OrganisationProblem.POWER_NOT_GRANTED,
                () -> organisation.withdraw(OrganisationPower.PILOT, MOVED, DECISION, NOW));
        refuses(
                OrganisationProblem.POWER_NOT_GRANTED,
                () -> organisation.withdraw(OrganisationPower.DELEGATED_ADMISSION, MOVED, DECISION, NOW));
        organisation.withdraw(OrganisationPower.DELEGATED_ADMISSION, MOVED.plusYears(1), DECISION, NOW);
        organisation.grant(OrganisationPower.DELEGATED_ADMISSION, MOVED.plusYears(1), DECISION, NOW);
        assertThat(organisation.powers()).hasSize(2);
    }

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

    @Test
    void extractFindsByCodeOnADayAndKeepsUpWithWhatIsEstablished() {
        RegisterExtract extract = new RegisterExtract(
                List.of(
                        new KnownPeriod(ABOVE, "99", FROM, MOVED, true),
                        new KnownPeriod(ELSEWHERE, "98", FROM, null, false)),
                false);

        assertThat(extract.byCode("99", FROM)).isEqualTo(ABOVE);
        assertThat(extract.lifespan(ABOVE, "/parentId")).isEqualTo(new Lifespan(FROM, MOVED));
        refuses("organisation-not-found", () -> extract.byCode("99", MOVED));
        refuses("organisation-not-found", () -> extract.byCode("98", FROM));
        refuses("organisation-not-found", () -> extract.lifespan(ELSEWHERE, "/parentId"));
        refuses("code-in-use", () -> extract.requireFreeCode("98", ABOVE, FROM, null, "/code"));
        assertThatCode(() -> {
                    extract.requireFreeCode("99", ELSEWHERE, MOVED, null, "/code");
                    extract.requireFreeCode("98", ABOVE, FROM.minusYears(1), FROM, "/code");
                })
                .doesNotThrowAnyException();

        Organisation established = organisation();
        extract.add(established);
        assertThat(extract.byCode("99.1", FROM)).isEqualTo(established.id());
    }

    @Test
    void codeOfAnOrganisationOutOfScopeIsRefusedWithoutTellingWhoseItIs() {
        RegisterExtract extract =
                new RegisterExtract(List.of(new KnownPeriod(ELSEWHERE, "98", FROM, null, false)), false);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> extract.requireFreeCode("98", ABOVE, FROM, null, "/code"))
                .satisfies(refusal -> assertThat(refusal.extensions()).isEmpty());
    }

    @Test
    void searchTextFoldsDiacriticsCaseAndSpaces() {
        assertThat(SearchText.of("  Đảng bộ  Sở Thủy lợi ")).isEqualTo("dang bo so thuy loi");
    }

    private static void votes(int votesFor, int entitled, PolicyValue policy) {
        EndRules.requireVotes(new VotedAct(DECISION, votesFor, entitled), policy, "/proposal");
    }

    private static void refuses(ProblemType type, ThrowingCallable call) {
        refuses(type.code(), call);
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.type().code()).isEqualTo(code));
    }
}
