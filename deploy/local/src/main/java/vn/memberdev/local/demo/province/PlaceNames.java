package vn.memberdev.local.demo.province;

import java.util.List;

/** Names of places, none of a real one: each is put together from two parts, and no two communes share one. */
public final class PlaceNames {

    private static final List<String> DISTRICTS = List.of(
            "Khe Thông",
            "Đồng Vải",
            "Lũng Mây",
            "Nà Thạch",
            "Tân Khê",
            "Pác Ngàn",
            "Sơn Kỳ",
            "Mường Khon",
            "Thượng Đằng",
            "Bình Lâm");

    /** The two lists have no common divisor in length, so that the pairs repeat only after 260. */
    private static final List<String> FIRST = List.of(
            "Tân", "Phú", "Khe", "Nà", "Đồng", "Lũng", "Bản", "Thượng", "Yên", "Hồng", "Xuân", "Quang", "Minh", "Đại",
            "Vĩnh", "Hữu", "Cao", "Bình", "Kim", "Mỹ");

    private static final List<String> SECOND =
            List.of("Khê", "Thạch", "Sa", "Đằng", "Vân", "Lạc", "Hòa", "Thịnh", "Mây", "Cốc", "Lương", "Phong", "Ngàn");

    private static final List<String> HAMLETS = List.of(
            "Nà Pàn",
            "Khuổi Sao",
            "Đồi Chè",
            "Bản Cuôn",
            "Tát Kéo",
            "Cây Đa",
            "Suối Trong",
            "Phiêng Lầu",
            "Đầu Cầu",
            "Bãi Soi",
            "Vằng Ngọc");

    private PlaceNames() {}

    /** The district of that number, from 1. */
    static String district(int number) {
        return DISTRICTS.get(number - 1);
    }

    /** The commune of that number, counted through the province from 1. */
    static String commune(int number) {
        return FIRST.get(number % FIRST.size()) + " " + SECOND.get(number % SECOND.size());
    }

    static String hamlet(int number) {
        return HAMLETS.get(number % HAMLETS.size());
    }

    /** A name for what two places become: the beginning of the first and the end of the second. */
    public static String joined(String one, String other) {
        return one.substring(0, one.indexOf(' ')) + other.substring(other.lastIndexOf(' '));
    }
}
