package vn.memberdev.evaluation.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.memberdev.contracts.residence.ResidenceGroup;
import vn.memberdev.contracts.residence.ResidenceVerdict;
import vn.memberdev.platform.problem.Faults;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.problem.ProblemType;

class ResidenceRulesTest {

    private static final LocalDate INTRODUCED = LocalDate.of(2008, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2010, 2, 1);
    private static final Instant RECORDED = Instant.parse("2010-01-18T02:20:00Z");

    @Test
    void anIntroductionLiesNotInTheFuture() {
        assertThat(codes(ResidenceRules.faults(introduction(TODAY), TODAY))).isEmpty();
        assertThat(codes(ResidenceRules.faults(introduction(TODAY.plusDays(1)), TODAY)))
                .containsExactly("date-in-future");
    }

    @ParameterizedTest
    @EnumSource(ResidenceGroup.class)
    void onlyTheIntroducedGetComments(ResidenceGroup group) {
        assertThat(ResidenceRules.getsComments(group)).isEqualTo(group == ResidenceGroup.INTRODUCED);
    }

    @ParameterizedTest
    @CsvSource({"2008, 2008-01-15", "2008, 2009-03-01", "2009, 2010-02-01"})
    void aCommentLooksBackOnAYearOfTheIntroduction(int year, LocalDate commentedOn) {
        assertThat(codes(ResidenceRules.faults(comment(year, commentedOn), INTRODUCED, TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2010, 2010-02-02, date-in-future",
        "2008, 2008-01-14, commented-before-introduction",
        "2010, 2009-12-31, commented-before-year",
        "2007, 2008-02-01, year-before-introduction"
    })
    void aCommentThatCannotBeIsRefused(int year, LocalDate commentedOn, String code) {
        assertThat(codes(ResidenceRules.faults(comment(year, commentedOn), INTRODUCED, TODAY)))
                .containsExactly(code);
    }

    @Test
    void anItemNamesTheIntroductionOrTheMember() {
        UUID id = new UUID(0, 1);
        assertThat(codes(ResidenceRules.faults(item(id, null)))).isEmpty();
        assertThat(codes(ResidenceRules.faults(item(null, id)))).isEmpty();
        assertThat(codes(ResidenceRules.faults(item(null, null)))).containsExactly("one-of");
        assertThat(codes(ResidenceRules.faults(item(id, id)))).containsExactly("one-of");
    }

    @Test
    void aYearHasOneComment() {
        Introduction introduction =
                Introduction.introduce(new UUID(0, 1), new UUID(0, 2), ResidenceGroup.INTRODUCED, INTRODUCED, RECORDED);
        introduction.comment(recorded(2009));
        introduction.comment(recorded(2008));
        refuses(() -> introduction.comment(recorded(2009)), ResidenceProblem.YEAR_COMMENTED);
        assertThat(introduction.comments()).extracting(Comment::year).containsExactly(2009, 2008);
        assertThat(ResidenceEvents.stateOf(introduction).comments())
                .extracting(vn.memberdev.contracts.residence.ResidenceComment::year)
                .containsExactly(2008, 2009);
    }

    private static List<String> codes(Faults faults) {
        return faults.list().stream().map(FieldError::code).toList();
    }

    private static IntroduceRequest introduction(LocalDate introducedOn) {
        return new IntroduceRequest(new UUID(0, 1), ResidenceGroup.INTRODUCED, introducedOn);
    }

    private static void refuses(ThrowingCallable call, ProblemType problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    private static CommentRequest comment(int year, LocalDate commentedOn) {
        return new CommentRequest(year, ResidenceVerdict.FAVOURABLE, commentedOn, null);
    }

    private static CommentItem item(UUID introductionId, UUID memberId) {
        return new CommentItem(introductionId, memberId, 2008, ResidenceVerdict.FAVOURABLE, TODAY, null);
    }

    private static Comment recorded(int year) {
        return new Comment(year, ResidenceVerdict.FAVOURABLE, LocalDate.of(year, 12, 5), null, RECORDED);
    }
}
