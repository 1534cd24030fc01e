package vn.memberdev.candidates.citizennumber;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.memberdev.contracts.common.Sex;

/**
 * What a citizen number says of its owner (Nghị định 137/2015/NĐ-CP, Thông tư 07/2016/TT-BCA): three digits for the
 * province of birth registration, one for century and sex, two for the year of birth, six at random. Pure; each rule
 * names what does not fit, or nothing. Only a text of the right form is compared with the person.
 */
final class CitizenNumberRules {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LENGTH = 12;
    private static final int PROVINCE_END = 3;
    private static final int YEAR_END = 6;
    private static final int FIRST_CENTURY = 19;

    private CitizenNumberRules() {}

    /**
     * All that does not fit.
     *
     * @param number the number without separators
     * @param isProvince whether three digits are a province of birth registration
     */
    static List<Warning> warningsOf(String number, LocalDate birthDate, Sex sex, Predicate<String> isProvince) {
        List<Warning> form = Stream.of(hasTwelveCharacters(number), hasOnlyDigits(number))
                .flatMap(Optional::stream)
                .toList();
        if (!form.isEmpty()) {
            return form;
        }
        return Stream.of(
                        namesAProvince(number, isProvince),
                        fitsTheCentury(number, birthDate),
                        fitsTheSex(number, sex),
                        fitsTheYear(number, birthDate))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Warning> hasTwelveCharacters(String number) {
        return warning(number.length() != LENGTH, "citizen-number-length");
    }

    static Optional<Warning> hasOnlyDigits(String number) {
        return warning(!DIGITS.matcher(number).matches(), "citizen-number-digits");
    }

    static Optional<Warning> namesAProvince(String number, Predicate<String> isProvince) {
        return warning(!isProvince.test(number.substring(0, PROVINCE_END)), "citizen-number-province");
    }

    /** 0 and 1 stand for 1900 to 1999, 2 and 3 for the next century, and so on. */
    static Optional<Warning> fitsTheCentury(String number, LocalDate birthDate) {
        int century = FIRST_CENTURY + centuryAndSex(number) / 2;
        return warning(century != birthDate.getYear() / 100, "citizen-number-century");
    }

    /** Even digits stand for men, odd ones for women. */
    static Optional<Warning> fitsTheSex(String number, Sex sex) {
        boolean female = centuryAndSex(number) % 2 == 1;
        return warning(female != (sex == Sex.FEMALE), "citizen-number-sex");
    }

    static Optional<Warning> fitsTheYear(String number, LocalDate birthDate) {
        int year = Integer.parseInt(number.substring(PROVINCE_END + 1, YEAR_END));
        return warning(year != birthDate.getYear() % 100, "citizen-number-birth-year");
    }

    private static int centuryAndSex(String number) {
        return number.charAt(PROVINCE_END) - '0';
    }

    private static Optional<Warning> warning(boolean unfit, String code) {
        return unfit ? Optional.of(Warning.of(code, null)) : Optional.empty();
    }
}
