package vn.memberdev.candidates.citizennumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.memberdev.contracts.common.Sex;
import vn.memberdev.platform.language.Language;

class CitizenNumberRulesTest {

    private static final Set<String> PROVINCES = Set.of("020", "001");

    @Test
    void aNumberThatFitsGivesNoWarning() {
        assertThat(codes("020184000001", "1984-06-02", Sex.FEMALE)).isEmpty();
        assertThat(codes("020084000001", "1984-06-02", Sex.MALE)).isEmpty();
        assertThat(codes("001305000001", "2005-01-31", Sex.FEMALE)).isEmpty();
        assertThat(codes("001205000001", "2005-01-31", Sex.MALE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"02018400000", "0201840000011", "0", "081234567"})
    void aNumberHasTwelveDigits(String number) {
        assertThat(codes(number, "1984-06-02", Sex.FEMALE)).containsExactly("citizen-number-length");
    }

    @Test
    void aNumberHasNothingButDigits() {
        assertThat(codes("02018400000x", "1984-06-02", Sex.FEMALE)).containsExactly("citizen-number-digits");
        assertThat(codes("٠٢٠١٨٤٠٠٠٠٠١", "1984-06-02", Sex.FEMALE)).containsExactly("citizen-number-digits");
        assertThat(codes("unknown", "1984-06-02", Sex.FEMALE))
                .containsExactly("citizen-number-length", "citizen-number-digits");
    }

    @ParameterizedTest
    @CsvSource({
        "020084000001,FEMALE,citizen-number-sex",
        "020184000001,MALE,citizen-number-sex",
        "020384000001,FEMALE,citizen-number-century",
        "020185000001,FEMALE,citizen-number-birth-year",
        "003184000001,FEMALE,citizen-number-province",
    })
    void eachPartIsComparedWithThePerson(String number, Sex sex, String code) {
        assertThat(codes(number, "1984-06-02", sex)).containsExactly(code);
    }

    @Test
    void everythingThatDoesNotFitIsNamed() {
        assertThat(codes("999970000001", "1984-06-02", Sex.MALE))
                .containsExactly(
                        "citizen-number-province",
                        "citizen-number-century",
                        "citizen-number-sex",
                        "citizen-number-birth-year");
    }

    @Test
    void noWarningRepeatsTheNumber() {
        assertThat(CitizenNumberRules.warningsOf(
                        "999970000001", LocalDate.of(1984, 6, 2), Sex.MALE, PROVINCES::contains))
                .allSatisfy(warning ->
                        assertThat(warning.message().in(Language.EN)).doesNotContain("999", "1984", "70000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"020184000001", "020 184 000 001", "020.184.000.001", "020-184-000-001", " 020184000001\u00a0"})
    void separatorsDoNotCount(String number) {
        assertThat(CitizenNumberText.normal(number)).isEqualTo("020184000001");
    }

    @ParameterizedTest
    @CsvSource({"020184000001,*********001", "020 184 000 001,*********001", "1234567,****567", "123456,******", "1,*"})
    void theLastThreeAreShown(String number, String masked) {
        assertThat(CitizenNumberText.masked(number)).isEqualTo(masked);
    }

    private static List<String> codes(String number, String birthDate, Sex sex) {
        return CitizenNumberRules.warningsOf(number, LocalDate.parse(birthDate), sex, PROVINCES::contains).stream()
                .map(Warning::code)
                .toList();
    }
}
