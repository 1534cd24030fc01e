package vn.memberdev.acceptance.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.memberdev.acceptance.suite.Figures.TERM;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.acceptance.suite.AcceptanceTest;
import vn.memberdev.acceptance.suite.Figure;
import vn.memberdev.acceptance.suite.Figures;
import vn.memberdev.acceptance.suite.SuiteUnderTest;

/** The table of the article, computed from the facts of the demonstration and held against what was printed. */
@AcceptanceTest
@Order(1)
class ArticleTableIT {

    private static Figures figures;
    private static UUID bloc;

    @BeforeAll
    static void findTheBloc(SuiteUnderTest suite) {
        figures = suite.figures();
        bloc = suite.demonstrated("bloc");
    }

    @ParameterizedTest(name = "{0} of {1} is {2}, published {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    IND-1  | TERM | 756                                 | 756              | MATCHES
                    IND-2  | TERM | 62.07 = 756/1218                    | 62.06            | MATCHES_UNDER_TRUNCATION_ONLY
                    IND-3  | TERM | 108.00 = 756/700                    | 108              | MATCHES
                    IND-4A | TERM | 2.07 = 3063/5472 - 2542/4716        | 2.07             | MATCHES
                    IND-4B | TERM | -1.51 = 1400/5472 - 1278/4716       | -1.51            | MATCHES
                    IND-5  | 2005 | 76.96 = 3571/4640                   | 76.96            | MATCHES
                    IND-5  | 2009 | 79.15 = 4127/5214                   | 79.15            | MATCHES
                    IND-6  | 2005 | 76.47 = 52/68                       | 76.47            | MATCHES
                    IND-7  | 2005 | 1.47 = 1/68                         | 1.45             | DIFFERS
                    IND-8  | 2009 | 95.83 = 69/72                       | 95.84            | DIFFERS_BY_0_01
                    IND-9  | 2009 | 0                                   | 0                | MATCHES
                    IND-10 | TERM | 4318                                | hàng nghìn lượt  | CANNOT_BE_RECOMPUTED
                    IND-11 | TERM | 98.55 = 4338/4402                   | tuyệt đại đa số  | CANNOT_BE_RECOMPUTED
                    """)
    void everyFigureStandsBesideThePublishedOne(
            String indicator, String period, String line, String published, String verdict) {
        String query = "TERM".equals(period) ? TERM : Figures.year(Integer.parseInt(period));
        Figure figure = figures.of(indicator, bloc, query);
        assertThat(figure.line()).isEqualTo(line);
        assertThat(figure.published()).isEqualTo(published);
        assertThat(figure.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "the {1} of {0} opens to {3} records")
    @CsvSource({
        "IND-1, numerator, TERM, 756",
        "IND-2, denominator, TERM, 1218",
        "IND-6, numerator, 2005, 52",
        "IND-8, denominator, 2009, 72",
        "IND-10, numerator, TERM, 4318"
    })
    void everyFigureOpensDownToAsManyRecordsAsItCounts(String indicator, String part, String period, int count) {
        String query = "TERM".equals(period) ? TERM : Figures.year(Integer.parseInt(period));
        Figure figure = figures.of(indicator, bloc, query);
        assertThat(figures.records(figure, part).stream()
                        .mapToInt(item -> item.path("amount").asInt())
                        .sum())
                .isEqualTo(count);
    }

    @Test
    void aYearWithoutFactsHasNoRateRatherThanZero() {
        assertThat(figures.of("IND-6", bloc, Figures.year(2015)).line()).isEqualTo("null = 0/0");
    }

    @Test
    void nothingWasSetAsideAndEveryFigureEqualsTheRecompute(SuiteUnderTest suite) {
        suite.flow().nothingSetAside();
        suite.flow().everyFigureEqualsTheRecompute();
    }
}
