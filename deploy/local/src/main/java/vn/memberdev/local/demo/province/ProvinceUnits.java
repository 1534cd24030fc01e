package vn.memberdev.local.demo.province;

import static vn.memberdev.local.demo.Organisations.BLOC;
import static vn.memberdev.local.demo.Organisations.LONG_AGO;
import static vn.memberdev.local.demo.Organisations.PROVINCE;

import java.util.ArrayList;
import java.util.List;
import vn.memberdev.local.demo.AgencyNames;
import vn.memberdev.local.demo.Organisations.Unit;

/** The organisations below a province, parents before children. Keys tell what a unit is, and so where it belongs. */
public final class ProvinceUnits {

    public static final String ENTERPRISES = "enterprises";
    private static final String MILITARY = "military";
    private static final String POLICE = "police";
    private static final String BASE_COMMITTEE = "BASE_COMMITTEE";
    private static final String BASE_CELL = "BASE_CELL";
    private static final String CELL = "CELL";

    /** Parts of a code: the direct superior, below the province. The bloc of agencies has 012. */
    private static final int CODE_OF_ENTERPRISES = 11;

    private static final int CODE_OF_BLOC = 12;
    private static final int CODE_OF_FIRST_DISTRICT = 13;
    private static final int CODE_OF_MILITARY = 31;
    private static final int CODE_OF_POLICE = 32;

    /** Base organisations of a district below it come after those of its communes. */
    private static final int CODE_OF_FIRST_OFFICE = 61;

    private final ProvinceShape shape;
    private final List<Unit> units = new ArrayList<>();

    private ProvinceUnits(ProvinceShape shape) {
        this.shape = shape;
    }

    /** Everything below a province that stands already. */
    public static List<Unit> below(ProvinceShape shape) {
        ProvinceUnits plan = new ProvinceUnits(shape);
        if (shape.agencies() > 0) {
            plan.addAgencies();
        }
        plan.addEnterprises();
        for (int district = 1; district <= shape.districts(); district++) {
            plan.addDistrict(district, district == shape.districts());
        }
        plan.addBodies(MILITARY, "Đảng bộ Quân sự tỉnh Bình Lâm", "Ban Chỉ huy Quân sự khu vực ", CODE_OF_MILITARY);
        plan.addBodies(POLICE, "Đảng bộ Công an tỉnh Bình Lâm", "Phòng Nghiệp vụ Công an ", CODE_OF_POLICE);
        return List.copyOf(plan.units);
    }

    private void addAgencies() {
        add(BLOC, PROVINCE, "Đảng bộ Khối cơ quan tỉnh", "SUPERIOR", CODE_OF_BLOC, 0, 0);
        for (int number = 1; number <= shape.agencies(); number++) {
            // Spread over the list, so that a few are of each kind.
            String name = AgencyNames.of(number * 64 / shape.agencies());
            addBase("base-%02d".formatted(number), BLOC, name, CODE_OF_BLOC, number, number % 2 == 0 ? 0 : 2);
        }
    }

    private void addEnterprises() {
        add(ENTERPRISES, PROVINCE, "Đảng bộ Khối doanh nghiệp tỉnh Bình Lâm", "SUPERIOR", CODE_OF_ENTERPRISES, 0, 0);
        for (int number = 1; number <= shape.enterprises(); number++) {
            String key = "enterprise-%02d".formatted(number);
            int cells = number % 3 == 0 ? 0 : 2 + number % 4;
            addBase(key, ENTERPRISES, EnterpriseNames.of(number), CODE_OF_ENTERPRISES, number, cells);
        }
    }

    private void addDistrict(int number, boolean town) {
        String key = "district-%02d".formatted(number);
        String name = PlaceNames.district(number);
        int code = CODE_OF_FIRST_DISTRICT + number - 1;
        add(key, PROVINCE, (town ? "Đảng bộ thị xã " : "Đảng bộ huyện ") + name, "SUPERIOR", code, 0, 0);
        for (int commune = 1; commune <= shape.communes(); commune++) {
            addCommune(number, commune, town);
        }
        addOffices(number, name);
    }

    private void addCommune(int district, int number, boolean town) {
        String key = "commune-%02d-%02d".formatted(district, number);
        String name = PlaceNames.commune((district - 1) * shape.communes() + number);
        int code = CODE_OF_FIRST_DISTRICT + district - 1;
        String kind = town ? "phường " : "xã ";
        add(key, districtKey(district), "Đảng bộ " + kind + name, BASE_COMMITTEE, code, number, 0);
        int cells = Math.max(2, shape.cells() - 1 + (district + number) % 3);
        for (int cell = 1; cell <= cells; cell++) {
            add(key + "-" + cell, key, cellOfCommune(cell, cells, district + number, name), CELL, code, number, cell);
        }
    }

    private static String cellOfCommune(int cell, int cells, int seed, String commune) {
        if (cell == cells) {
            return "Chi bộ Trường học " + commune;
        }
        return cell == cells - 1 && cells > 3
                ? "Chi bộ Trạm Y tế " + commune
                : "Chi bộ thôn " + PlaceNames.hamlet(seed + cell * 3) + ", " + commune;
    }

    /** The offices of a district: what becomes of them when it ends is different for each. */
    private void addOffices(int district, String name) {
        int code = CODE_OF_FIRST_DISTRICT + district - 1;
        addOffice(district, Office.COMMITTEE, "Cơ quan Huyện ủy " + name, code, 2);
        addOffice(district, Office.ADMINISTRATION, "Cơ quan Ủy ban nhân dân huyện " + name, code, 2);
        addOffice(district, Office.SCHOOL, "Trường cấp III " + name, code, 0);
        addOffice(district, Office.HEALTH_CENTRE, "Trung tâm Y tế " + name, code, 0);
        addOffice(district, Office.UNIONS, "Cơ quan Mặt trận và đoàn thể huyện " + name, code, 0);
    }

    private void addOffice(int district, Office office, String name, int code, int cells) {
        int number = CODE_OF_FIRST_OFFICE + office.ordinal();
        addBase(office.key(districtKey(district)), districtKey(district), name, code, number, cells);
    }

    private void addBodies(String key, String name, String baseName, int code) {
        add(key, PROVINCE, name, "SUPERIOR", code, 0, 0);
        for (int number = 1; number <= shape.bodies(); number++) {
            int cells = number % 2 == 0 ? 0 : 2;
            addBase(key + "-%02d".formatted(number), key, baseName + number, code, number, cells);
        }
    }

    /** A base organisation with that many cells; one without is a cell itself. */
    private void addBase(String key, String parentKey, String name, int superior, int number, int cells) {
        boolean committee = cells > 0;
        add(
                key,
                parentKey,
                (committee ? "Đảng bộ " : "Chi bộ ") + name,
                committee ? BASE_COMMITTEE : BASE_CELL,
                superior,
                number,
                0);
        for (int cell = 1; cell <= cells; cell++) {
            String part = ENTERPRISES.equals(parentKey) ? EnterpriseNames.part(cell) : AgencyNames.section(cell);
            add(key + "-" + cell, key, "Chi bộ " + part + " " + name, CELL, superior, number, cell);
        }
    }

    private void add(String key, String parentKey, String name, String kind, int superior, int base, int cell) {
        String code = "%s.%03d.%03d.000.%03d".formatted(shape.code(), superior, base, cell);
        units.add(new Unit(key, parentKey, name, kind, code, LONG_AGO));
    }

    private static String districtKey(int number) {
        return "district-%02d".formatted(number);
    }
}
