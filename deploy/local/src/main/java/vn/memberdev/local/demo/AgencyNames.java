package vn.memberdev.local.demo;

import java.util.List;

/** Names of the agencies of a province, none of a real place. */
public final class AgencyNames {

    private static final List<String> AGENCIES = List.of(
            // with cells of their own
            "Sở Nông nghiệp và Phát triển nông thôn",
            "Sở Giáo dục và Đào tạo",
            "Sở Y tế",
            "Sở Giao thông vận tải",
            "Văn phòng Tỉnh ủy",
            "Văn phòng Ủy ban nhân dân tỉnh",
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Kế hoạch và Đầu tư",
            "Sở Xây dựng",
            "Sở Công Thương",
            "Sở Tài nguyên và Môi trường",
            "Sở Khoa học và Công nghệ",
            "Sở Lao động - Thương binh và Xã hội",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Thông tin và Truyền thông",
            "Sở Tư pháp",
            "Thanh tra tỉnh",
            "Tòa án nhân dân tỉnh",
            "Viện kiểm sát nhân dân tỉnh",
            "Cục Thuế tỉnh",
            "Cục Hải quan tỉnh",
            "Cục Thống kê tỉnh",
            "Kho bạc Nhà nước tỉnh",
            "Ngân hàng Nhà nước tỉnh",
            "Bảo hiểm xã hội tỉnh",
            "Bệnh viện Đa khoa tỉnh",
            "Bệnh viện Y học cổ truyền",
            "Trung tâm Y tế dự phòng",
            "Trường Cao đẳng Sư phạm",
            "Trường Trung cấp Y tế",
            "Trường Trung cấp nghề",
            "Trường Chính trị tỉnh",
            "Đài Phát thanh và Truyền hình tỉnh",
            "Báo tỉnh",
            "Chi cục Kiểm lâm",
            "Chi cục Thủy lợi",
            "Chi cục Quản lý thị trường",
            "Ban Tổ chức Tỉnh ủy",
            "Ủy ban Kiểm tra Tỉnh ủy",
            // of one cell
            "Ban Tuyên giáo Tỉnh ủy",
            "Ban Dân vận Tỉnh ủy",
            "Mặt trận Tổ quốc tỉnh",
            "Liên đoàn Lao động tỉnh",
            "Hội Nông dân tỉnh",
            "Hội Liên hiệp Phụ nữ tỉnh",
            "Tỉnh đoàn",
            "Hội Cựu chiến binh tỉnh",
            "Hội Chữ thập đỏ tỉnh",
            "Hội Văn học Nghệ thuật tỉnh",
            "Liên minh Hợp tác xã tỉnh",
            "Hội Luật gia tỉnh",
            "Hội Đông y tỉnh",
            "Hội Làm vườn tỉnh",
            "Liên hiệp các Hội Khoa học và Kỹ thuật",
            "Ban Dân tộc tỉnh",
            "Sở Ngoại vụ",
            "Thi hành án dân sự tỉnh",
            "Ban Quản lý Khu kinh tế",
            "Trung tâm Khuyến nông",
            "Trung tâm Kiểm nghiệm",
            "Trung tâm Lưu trữ",
            "Thư viện tỉnh",
            "Bảo tàng tỉnh",
            "Trường Năng khiếu",
            "Văn phòng Hội đồng nhân dân tỉnh",
            "Chi cục Thú y",
            "Chi cục Bảo vệ thực vật",
            // established within the term
            "Trung tâm Giống cây trồng",
            "Trường Trung cấp Kinh tế",
            "Bệnh viện Điều dưỡng",
            "Ban Quản lý dự án giao thông");

    private static final List<String> SECTIONS = List.of(
            "Văn phòng",
            "Tổ chức - Hành chính",
            "Kế hoạch - Tài chính",
            "Thanh tra",
            "Nghiệp vụ 1",
            "Nghiệp vụ 2",
            "Đơn vị trực thuộc");

    private AgencyNames() {}

    /** The agency of that number, from 1. */
    public static String of(int number) {
        return AGENCIES.get(number - 1);
    }

    /** The section of that number, from 1. */
    public static String section(int number) {
        return SECTIONS.get(number - 1);
    }
}
