package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Invents people: names put together at random from common parts, ages that fit what they have done. */
public final class People {

    /** Age at which a level is reached, so that nobody is a doctor of twenty. */
    private static final Map<String, Integer> AGE_AT = Map.of(
            "NONE",
            18,
            "ELEMENTARY",
            19,
            "INTERMEDIATE",
            20,
            "COLLEGE",
            21,
            "UNIVERSITY",
            22,
            "MASTER",
            26,
            "DOCTOR",
            32);

    private static final List<String> FAMILY = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Nông", "Hứa", "Lương", "Chu", "Vi",
            "Đinh", "Lý", "Triệu", "Dương", "Mã", "Lâm");
    private static final List<String> MALE_MIDDLE =
            List.of("Văn", "Đức", "Hữu", "Quang", "Minh", "Xuân", "Công", "Ngọc", "Thanh", "Trọng");
    private static final List<String> FEMALE_MIDDLE =
            List.of("Thị", "Ngọc", "Thu", "Thanh", "Minh", "Bích", "Hồng", "Kim", "Thúy", "Mai");
    private static final List<String> MALE_GIVEN = List.of(
            "An", "Bình", "Chiến", "Cường", "Dũng", "Hải", "Hiếu", "Hùng", "Khánh", "Lâm", "Long", "Nam", "Phong",
            "Phúc", "Quân", "Sơn", "Thắng", "Tiến", "Trung", "Tuấn");
    private static final List<String> FEMALE_GIVEN = List.of(
            "Anh", "Chi", "Dung", "Giang", "Hà", "Hằng", "Hạnh", "Hoa", "Hương", "Huyền", "Lan", "Liên", "Loan", "Nga",
            "Nhung", "Phương", "Thảo", "Trang", "Vân", "Yến");

    private final Dice dice;

    public People(Dice dice) {
        this.dice = dice;
    }

    /** A person born in that year. */
    public Person bornIn(int year) {
        LocalDate birth = dice.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 28));
        boolean female = dice.between(1, 100) <= 47;
        String name = dice.pick(FAMILY) + " " + dice.pick(female ? FEMALE_MIDDLE : MALE_MIDDLE) + " "
                + dice.pick(female ? FEMALE_GIVEN : MALE_GIVEN);
        return new Person(name, birth, female ? "FEMALE" : "MALE");
    }

    public static int ageAt(String level) {
        return AGE_AT.get(level);
    }

    /** When that person reached that level. */
    public static Schooling schooling(Person person, String level) {
        return new Schooling(level, person.birthDate().plusYears(ageAt(level)));
    }
}
