package vn.memberdev.candidates.sourcereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.platform.decision.Act;
import vn.memberdev.platform.problem.FieldError;

class SourceReviewRulesTest {

    private static final UUID BASE = UUID.fromString("01013b45-6a40-7e98-9940-a1fdd9da7dce");
    private static final LocalDate TODAY = LocalDate.of(2010, 2, 1);
    private static final SourceReview REVIEW =
            SourceReview.opened(BASE, 2009, LocalDate.of(2009, 11, 20), List.of(), Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({
        "2009-11-20,",
        "2009-01-01,",
        "2010-01-15,",
        "2008-12-31,before-review-year",
        "2010-02-02,date-in-future"
    })
    void aYearIsReviewedOnceItHasBegun(LocalDate openedOn, String fault) {
        assertThat(codes(SourceReviewRules.faultsOf(new OpenReviewRequest(BASE, 2009, openedOn), TODAY)))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-15,2009-12-15,",
        "2009-11-20,2009-11-20,",
        "2009-12-15,2010-01-02,",
        "2009-11-19,2009-12-15,resolution-before-opening",
        "2009-12-16,2009-12-15,resolution-after-effect",
        "2009-12-15,2010-02-02,date-in-future"
    })
    void aReviewEndsByAResolutionThatFollowsIt(LocalDate decidedOn, LocalDate effectiveOn, String fault) {
        List<String> expected = fault == null ? List.of() : List.of(fault);
        Act resolution = new Act("03-NQ/DU", decidedOn, BASE);
        assertThat(codes(SourceReviewRules.faultsOf(
                        new AdoptReviewRequest(resolution, effectiveOn, null), REVIEW, Optional.empty(), TODAY)))
                .isEqualTo(expected);
        assertThat(codes(SourceReviewRules.faultsOf(
                        new CancelReviewRequest("Mở nhầm tổ chức", effectiveOn, resolution), REVIEW, TODAY)))
                .isEqualTo(expected);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Act resolution = new Act("03-NQ/DU", LocalDate.of(2010, 3, 2), BASE);
        assertThat(SourceReviewRules.faultsOf(
                        new AdoptReviewRequest(resolution, LocalDate.of(2010, 3, 1), null),
                        REVIEW,
                        Optional.empty(),
                        TODAY))
                .extracting(FieldError::pointer)
                .containsExactly("/adoptedOn", "/resolution/decidedOn");
    }

    private static List<String> codes(List<FieldError> faults) {
        return faults.stream().map(FieldError::code).toList();
    }
}
