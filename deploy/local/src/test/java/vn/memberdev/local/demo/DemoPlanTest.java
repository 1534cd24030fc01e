package vn.memberdev.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The plan has the counts of the article, recounted here from the facts that will be sent. */
class DemoPlanTest {

    private static final Term TERM = Term.OF_THE_ARTICLE;
    private static final DemoPlan PLAN = DemoPlan.make();

    @Test
    void twoPlansAreEqual() {
        DemoPlan other = DemoPlan.make();
        assertThat(other.members().members()).isEqualTo(PLAN.members().members());
        assertThat(other.candidates()).isEqualTo(PLAN.candidates());
        assertThat(other.memberRatings()).isEqualTo(PLAN.memberRatings());
        assertThat(other.contacts()).isEqualTo(PLAN.contacts());
    }

    @Test
    void admissionsAndClassesAreThoseOfTheArticle() {
        long admitted = candidates(
                c -> c.admission() != null && TERM.contains(c.admission().heldOn()));
        long trained = candidates(c -> c.certifiedOn() != null && TERM.contains(c.certifiedOn()));
        assertThat(admitted).isEqualTo(756);
        assertThat(trained).isEqualTo(1_218);
        assertThat(percent(admitted, trained, RoundingMode.HALF_UP)).isEqualTo("62.07");
        assertThat(percent(admitted, trained, RoundingMode.DOWN)).isEqualTo("62.06");
        assertThat(percent(admitted, Figures.TARGET, RoundingMode.HALF_UP)).isEqualTo("108.00");
    }

    @Test
    void someWereTrainedBeforeTheTermAndAdmittedInIt() {
        assertThat(candidates(c -> c.admission() != null && c.certifiedOn().isBefore(TERM.from())))
                .isEqualTo(Figures.TRAINED_BEFORE_TERM);
    }

    @Test
    void datesOfEachCandidateFollowOneAnother() {
        assertThat(PLAN.candidates()).allSatisfy(c -> {
            assertThat(c.person().birthDate().plusYears(18)).isBefore(c.listedOn());
            if (c.certifiedOn() != null) {
                assertThat(c.certifiedOn()).isAfter(c.listedOn());
            }
            if (c.clearedOn() != null) {
                assertThat(c.clearedOn()).isAfter(c.certifiedOn());
                assertThat(c.certifiedOn().plusMonths(60)).isAfter(c.clearedOn());
            }
            if (c.removal() != null) {
                assertThat(c.removal().removedOn()).isAfter(c.listedOn());
                assertThat(TERM.contains(c.removal().removedOn())).isTrue();
            }
            if (c.admission() != null) {
                assertThat(c.admission().decidedOn())
                        .isAfter(c.clearedOn())
                        .isBefore(c.admission().heldOn());
                assertThat(c.admission().education().reachedOn())
                        .isBefore(c.admission().heldOn());
            }
        });
    }

    @Test
    void removalsHaveTheirReasons() {
        Map<String, Integer> reasons = new HashMap<>();
        PLAN.candidates().stream()
                .filter(c -> c.removal() != null)
                .forEach(c -> reasons.merge(c.removal().reason(), 1, Integer::sum));
        assertThat(reasons).isEqualTo(Figures.REMOVALS);
    }

    @Test
    void membersAreOfTheOpening() {
        assertThat(PLAN.members().members()).hasSize(4_716).allSatisfy(member -> {
            assertThat(member.memberSince()).isBefore(TERM.from());
            assertThat(member.education().reachedOn()).isBefore(member.memberSince());
            assertThat(member.person().birthDate().plusYears(18)).isBefore(member.memberSince());
        });
        Set<String> references = new HashSet<>();
        PLAN.members().members().forEach(member -> references.add(member.reference()));
        assertThat(references).hasSize(4_716);
    }

    @Test
    void sharesOfEducationMoveAsInTheArticle() {
        assertThat(share("UNIVERSITY")).isEqualTo("2542/4716 -> 3063/5472 = 2.07");
        assertThat(share("ELEMENTARY", "INTERMEDIATE")).isEqualTo("1278/4716 -> 1400/5472 = -1.51");
    }

    @Test
    void subtractingRoundedSharesWouldGiveOtherFigures() {
        assertThat(rounded(3063, 5472).subtract(rounded(2542, 4716))).isEqualTo("2.08");
        assertThat(rounded(1400, 5472).subtract(rounded(1278, 4716))).isEqualTo("-1.52");
    }

    @Test
    void membersRatedGoodAreThoseOfTheArticle() {
        assertThat(good(2005)).isEqualTo("3571/4640 = 76.96");
        assertThat(good(2009)).isEqualTo("4127/5214 = 79.15");
    }

    @Test
    void everyMemberOnTheRollEndsAsRatedOrNot() {
        for (int year : List.of(2005, 2009)) {
            LocalDate end = LocalDate.of(year, 12, 31);
            Set<String> roll = new HashSet<>();
            PLAN.members().members().forEach(member -> roll.add(member.reference()));
            PLAN.candidates().stream()
                    .filter(c ->
                            c.admission() != null && !c.admission().heldOn().isAfter(end))
                    .forEach(c -> roll.add(c.admission().reference()));
            List<String> rated = PLAN.memberRatings().stream()
                    .filter(rating -> rating.year() == year)
                    .map(Ratings.Rating::subject)
                    .toList();
            assertThat(rated).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(roll);
        }
    }

    @Test
    void baseOrganisationsAreThoseOfTheArticle() {
        assertThat(bases(2005)).isEqualTo(Map.of("CLEAN_STRONG", 52, "GOOD", 11, "COMPLETED", 4, "WEAK", 1));
        assertThat(bases(2009)).isEqualTo(Map.of("CLEAN_STRONG", 57, "GOOD", 12, "COMPLETED", 3));
        assertThat(percent(52, 68, RoundingMode.HALF_UP)).isEqualTo("76.47");
        assertThat(percent(1, 68, RoundingMode.HALF_UP)).isEqualTo("1.47");
        assertThat(percent(69, 72, RoundingMode.HALF_UP)).isEqualTo("95.83");
        assertThat(PLAN.organisations().basesOn(TERM.from())).hasSize(68);
        assertThat(PLAN.organisations().basesOn(TERM.to())).hasSize(72);
    }

    @Test
    void newBaseOrganisationsAreBuiltFromCellsOfOlderOnes() {
        Organisations organisations = PLAN.organisations();
        assertThat(organisations.transfers()).hasSize(12).allSatisfy(transfer -> {
            assertThat(organisations.baseOf(transfer.key(), transfer.on().minusDays(1)))
                    .isNotEqualTo(transfer.newParentKey());
            assertThat(organisations.baseOf(transfer.key(), transfer.on())).isEqualTo(transfer.newParentKey());
        });
    }

    @Test
    void everyOrganisationFollowsItsParentAndHasACodeOfItsOwn() {
        Set<String> keys = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Organisations.Unit unit : PLAN.organisations().units()) {
            assertThat(unit.parentKey() == null || keys.contains(unit.parentKey()))
                    .isTrue();
            assertThat(keys.add(unit.key())).isTrue();
            assertThat(codes.add(unit.code())).isTrue();
        }
    }

    @Test
    void turnsAreThousandsAndSomeAreOfEarlierYears() {
        assertThat(PLAN.turns().stream().filter(turn -> TERM.contains(turn.completedOn())))
                .hasSize(4_318);
        assertThat(PLAN.turns()).hasSize(4_318 + Figures.EARLIER_TURNS);
    }

    @Test
    void commentsAreFavourableForTheOverwhelmingMajority() {
        long introduced = PLAN.contacts().stream()
                .filter(c -> "INTRODUCED".equals(c.group()))
                .count();
        long favourable = PLAN.contacts().stream()
                .filter(c -> "FAVOURABLE".equals(c.verdict()))
                .count();
        assertThat(PLAN.contacts()).hasSize(Figures.OPENING_MEMBERS);
        assertThat(favourable + "/" + introduced).isEqualTo("4338/4402");
    }

    private static long candidates(Predicate<Candidates.Candidate> condition) {
        return PLAN.candidates().stream().filter(condition).count();
    }

    private static Map<String, Integer> bases(int year) {
        Set<String> keys = new HashSet<>();
        PLAN.organisations().basesOn(LocalDate.of(year, 12, 31)).forEach(unit -> keys.add(unit.key()));
        Map<String, Integer> counts = new HashMap<>();
        PLAN.organisationRatings().stream()
                .filter(rating -> rating.year() == year && keys.contains(rating.subject()))
                .forEach(rating -> counts.merge(rating.category(), 1, Integer::sum));
        return counts;
    }

    private static String good(int year) {
        List<Ratings.Rating> rated = PLAN.memberRatings().stream()
                .filter(rating -> rating.year() == year && rating.category() != null)
                .toList();
        long good = rated.stream()
                .filter(rating -> "GOOD".equals(rating.category()))
                .count();
        return good + "/" + rated.size() + " = " + percent(good, rated.size(), RoundingMode.HALF_UP);
    }

    private static String share(String... levels) {
        Set<String> wanted = Set.of(levels);
        Map<String, String> standing = new HashMap<>();
        PLAN.members()
                .members()
                .forEach(m -> standing.put(m.reference(), m.education().level()));
        long opening = standing.values().stream().filter(wanted::contains).count();
        int openingAll = standing.size();
        PLAN.members().educated().forEach(step -> standing.put(step.reference(), step.level()));
        PLAN.candidates().stream()
                .map(Candidates.Candidate::admission)
                .filter(admission -> admission != null)
                .forEach(admission -> standing.put(
                        admission.reference(), admission.education().level()));
        long closing = standing.values().stream().filter(wanted::contains).count();
        // One fraction over a common denominator: nothing is rounded before the end.
        BigDecimal difference = BigDecimal.valueOf(100L * (closing * openingAll - opening * standing.size()))
                .divide(BigDecimal.valueOf((long) openingAll * standing.size()), 2, RoundingMode.HALF_UP);
        return opening + "/" + openingAll + " -> " + closing + "/" + standing.size() + " = " + difference;
    }

    private static BigDecimal rounded(long numerator, long denominator) {
        return new BigDecimal(percent(numerator, denominator, RoundingMode.HALF_UP));
    }

    private static String percent(long numerator, long denominator, RoundingMode rounding) {
        return BigDecimal.valueOf(100 * numerator)
                .divide(BigDecimal.valueOf(denominator), 2, rounding)
                .toPlainString();
    }
}
