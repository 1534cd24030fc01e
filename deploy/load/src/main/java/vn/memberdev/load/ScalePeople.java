package vn.memberdev.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Invents people whose names are spread as unevenly as real ones: two in five bear the most common family name, a few
 * of a hundred thousand the rarest. The same seed gives the same people.
 */
final class ScalePeople {

    /** A family name and how many of ten thousand bear it. */
    private record Family(String name, int share) {}

    private static final List<Family> FAMILIES = List.of(
            new Family("Nguyễn", 3840),
            new Family("Trần", 1100),
            new Family("Lê", 950),
            new Family("Phạm", 700),
            new Family("Hoàng", 510),
            new Family("Vũ", 390),
            new Family("Nông", 300),
            new Family("Đặng", 210),
            new Family("Bùi", 200),
            new Family("Lương", 200),
            new Family("Lý", 150),
            new Family("Đỗ", 140),
            new Family("Ngô", 130),
            new Family("Đinh", 100),
            new Family("Triệu", 100),
            new Family("Dương", 100),
            new Family("Hứa", 80),
            new Family("Chu", 70),
            new Family("Vi", 50),
            new Family("Lâm", 50),
            new Family("Mã", 40),
            new Family("Âu", 5),
            new Family("Ksor", 2));
    private static final List<String> MIDDLE = List.of(
            "Thị", "Văn", "Thị", "Văn", "Thị", "Đức", "Hữu", "Quang", "Minh", "Xuân", "Công", "Ngọc", "Thanh", "Trọng",
            "Thu", "Bích", "Hồng", "Kim", "Thúy", "Mai", "Đình", "Bá", "Gia", "Bảo");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Chiến", "Cường", "Dũng", "Hải", "Hiếu", "Hùng", "Khánh", "Lâm", "Long", "Nam", "Phong",
            "Phúc", "Quân", "Sơn", "Thắng", "Tiến", "Trung", "Tuấn", "Anh", "Chi", "Dung", "Giang", "Hà", "Hằng",
            "Hạnh", "Hoa", "Hương", "Huyền", "Lan", "Liên", "Loan", "Nga", "Nhung", "Phương", "Thảo", "Trang", "Vân",
            "Yến", "Khoa", "Kiên", "Linh", "Ly", "My", "Nhi", "Quỳnh", "Uyên", "Vy", "Ánh", "Đào", "Đạt", "Đăng", "Ơn");

    private final Random random;

    ScalePeople(long seed) {
        this.random = new Random(seed);
    }

    String name() {
        String middle = of(MIDDLE) + (random.nextInt(100) < 15 ? " " + of(GIVEN) : "");
        return family() + " " + middle + " " + of(GIVEN);
    }

    LocalDate birthDate() {
        return LocalDate.of(1975, 1, 1).plusDays(random.nextInt(11_000));
    }

    /** A day when everybody of these is grown up, and that is past. */
    LocalDate listedOn() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String family() {
        int all = FAMILIES.stream().mapToInt(Family::share).sum();
        int place = random.nextInt(all);
        for (Family family : FAMILIES) {
            place -= family.share();
            if (place < 0) {
                return family.name();
            }
        }
        throw new IllegalStateException("the shares do not add up");
    }
}
