package vn.memberdev.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who is cleared in the plan meets the conditions of a clearance. */
class CandidateSupportTest {

    private static final DemoPlan PLAN = DemoPlan.make();

    private static final Map<String, Candidates.Candidate> CANDIDATES =
            PLAN.candidates().stream().collect(Collectors.toMap(Candidates.Candidate::reference, Function.identity()));

    private static final Map<String, Members.Member> MEMBERS =
            PLAN.members().members().stream().collect(Collectors.toMap(Members.Member::reference, Function.identity()));

    @Test
    void twoPlansAreEqual() {
        assertThat(DemoPlan.make().cares()).isEqualTo(PLAN.cares());
    }

    @Test
    void everybodyWhoTookTheClassIsFollowed() {
        assertThat(PLAN.cares().stream().map(CandidateSupport.Care::candidate))
                .containsExactlyElementsOf(PLAN.candidates().stream()
                        .filter(candidate -> candidate.certifiedOn() != null)
                        .map(Candidates.Candidate::reference)
                        .toList());
    }

    @Test
    void helpersAreMembersOfTheSameHome() {
        assertThat(PLAN.cares()).filteredOn(care -> care.helper() != null).allSatisfy(care -> {
            Members.Member helper = MEMBERS.get(care.helper());
            assertThat(helper.home()).isEqualTo(CANDIDATES.get(care.candidate()).home());
            assertThat(helper.memberSince()).isBefore(care.since());
        });
    }

    @Test
    void whoWasClearedWasHelpedAndTriedBefore() {
        assertThat(PLAN.cares())
                .filteredOn(care -> CANDIDATES.get(care.candidate()).clearedOn() != null)
                .hasSize(Figures.admitted() + Figures.CLEARED_AND_WAITING)
                .allSatisfy(care -> {
                    Candidates.Candidate candidate = CANDIDATES.get(care.candidate());
                    assertThat(care.helper()).isNotNull();
                    assertThat(care.task().outcome()).isIn("COMPLETED_WELL", "COMPLETED");
                    assertThat(care.since()).isBetween(candidate.certifiedOn(), candidate.clearedOn());
                    assertThat(care.task().givenOn()).isBetween(care.since(), candidate.clearedOn());
                    assertThat(care.task().assessedOn()).isBetween(care.task().givenOn(), candidate.clearedOn());
                });
    }

    @Test
    void thereIsWorkToSeeTo() {
        assertThat(PLAN.cares()).filteredOn(care -> care.helper() == null).hasSizeBetween(5, 60);
        assertThat(PLAN.cares())
                .filteredOn(care -> care.task().outcome() == null)
                .hasSizeBetween(10, 100);
    }

    @Test
    void everythingIsOfTheTimeOnTheList() {
        assertThat(PLAN.cares()).allSatisfy(care -> {
            Candidates.Candidate candidate = CANDIDATES.get(care.candidate());
            assertThat(care.talk().heldOn()).isBetween(candidate.listedOn(), candidate.certifiedOn());
            if (candidate.removal() != null) {
                assertThat(care.task().assessedOn())
                        .isBeforeOrEqualTo(candidate.removal().removedOn());
            }
        });
    }
}
