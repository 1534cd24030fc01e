package vn.memberdev.candidates.educationactivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.memberdev.candidates.candidate.timeline.TestFacts;
import vn.memberdev.platform.problem.FieldError;

class EducationActivityRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2010, 1, 10);

    @Test
    void anActivityIsOfADayOnTheList() {
        assertThat(codes(TestFacts.listed(), TestFacts.LISTED_ON)).isEmpty();
        assertThat(codes(TestFacts.listed(), TestFacts.LISTED_ON.minusDays(1))).containsExactly("not-on-list-that-day");
    }

    @Test
    void tomorrowIsNotRecorded() {
        assertThat(codes(TestFacts.listed(), TODAY.plusDays(1))).containsExactly("date-in-future");
    }

    private static List<String> codes(TestFacts facts, LocalDate day) {
        return EducationActivityRules.faultsOf(
                        new RecordActivityRequest("TALK", day, "Động cơ phấn đấu"), facts.facts(), TODAY)
                .stream()
                .map(FieldError::code)
                .toList();
    }
}
