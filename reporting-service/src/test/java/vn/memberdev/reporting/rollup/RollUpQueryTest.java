package vn.memberdev.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.memberdev.reporting.contribution.Measure;
import vn.memberdev.reporting.indicator.Selection;

class RollUpQueryTest {

    @ParameterizedTest
    @CsvSource({
        "2005-01-01, 2009-12-31, 2005-01-01, 2010-01-01",
        "2005-01-15, 2009-12-30, 2005-02-01, 2009-12-01",
        "2005-01-15, 2005-03-31, 2005-02-01, 2005-04-01",
        "2005-01-10, 2005-01-20, 2005-02-01, 2005-02-01",
        "2005-01-01, 2005-01-30, 2005-01-01, 2005-01-01",
        "2004-02-01, 2004-02-29, 2004-02-01, 2004-03-01",
        "2005-02-01, 2005-02-28, 2005-02-01, 2005-03-01"
    })
    void wholeMonthsComeFromCounters(LocalDate from, LocalDate to, LocalDate first, LocalDate after) {
        Selection selection = new Selection(Measure.MEMBERS_ADMITTED, List.of(), List.of());
        RollUpQuery query = RollUpQuery.of(
                selection, UUID.randomUUID(), new Period(from, to), TreeBasis.AS_REPORTED, LocalDate.MAX);

        assertThat(query.firstWholeMonth()).isEqualTo(first);
        assertThat(query.afterWholeMonths()).isEqualTo(after);
    }
}
