package vn.memberdev.local.demo.province;

import java.util.List;

/** Names of the enterprises of a province, none of a real one. */
final class EnterpriseNames {

    private static final List<String> FORMS = List.of("Công ty Cổ phần", "Công ty TNHH Một thành viên", "Xí nghiệp");

    /** The two lists have no common divisor in length: no pair repeats before all were taken. */
    private static final List<String> TRADES = List.of(
            "Xi măng",
            "Than",
            "Lâm nghiệp",
            "Chè",
            "Xây dựng giao thông",
            "Cơ khí",
            "Dược phẩm",
            "Vận tải",
            "Khai khoáng",
            "Thủy điện",
            "Vật liệu xây dựng",
            "Thương mại",
            "Du lịch",
            "Cấp thoát nước");

    private static final List<String> PARTS =
            List.of("Văn phòng", "Phân xưởng 1", "Phân xưởng 2", "Phân xưởng Cơ điện", "Kinh doanh");

    private EnterpriseNames() {}

    /** The enterprise of that number, from 1. */
    static String of(int number) {
        return FORMS.get(number % FORMS.size()) + " " + TRADES.get(number % TRADES.size()) + " Bình Lâm";
    }

    /** The part of an enterprise of that number, from 1. */
    static String part(int number) {
        return PARTS.get(number - 1);
    }
}
