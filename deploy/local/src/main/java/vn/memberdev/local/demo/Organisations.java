package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.memberdev.local.demo.province.ProvinceShape;
import vn.memberdev.local.demo.province.ProvinceUnits;

/**
 * The organisations of a fictional province. That of the demonstration has a bloc of agencies with 68 base organisations
 * at the opening of the term and 72 at its end, the four new ones built from cells of older ones, and around it the rest
 * of the province, which shows where the scope of the bloc ends.
 */
public final class Organisations {

    public static final String PROVINCE = "province";
    public static final String BLOC = "bloc";
    private static final String BASE = "base-";
    public static final LocalDate LONG_AGO = LocalDate.of(1964, 9, 2);
    private static final int COMMITTEES = 40;
    private static final int BASE_CELLS = 28;
    private static final int CELLS_PER_NEW = 3;

    /** When the base organisations of the term were established. */
    private static final List<LocalDate> NEW_ONES = List.of(
            LocalDate.of(2006, 3, 15), LocalDate.of(2007, 5, 15), LocalDate.of(2008, 2, 1), LocalDate.of(2008, 6, 2));

    /** One organisation; keys are of the plan, the services give the ids. */
    public record Unit(String key, String parentKey, String name, String kind, String code, LocalDate establishedOn) {

        public boolean isBase() {
            return "BASE_COMMITTEE".equals(kind) || "BASE_CELL".equals(kind);
        }
    }

    /** A cell that went to a new base organisation. */
    public record Transfer(String key, String newParentKey, LocalDate on) {}

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Transfer> transfers = new LinkedHashMap<>();

    private Organisations() {}

    /** The province of the demonstration. */
    public static Organisations plan() {
        Organisations plan = new Organisations();
        plan.add(new Unit(PROVINCE, null, "Đảng bộ tỉnh Bình Lâm", "PROVINCIAL", "98.000.000.000.000", LONG_AGO));
        plan.add(new Unit(
                BLOC, PROVINCE, "Đảng bộ Khối cơ quan tỉnh Bình Lâm", "SUPERIOR", "98.012.000.000.000", LONG_AGO));
        for (int number = 1; number <= COMMITTEES; number++) {
            plan.addCommittee(number, LONG_AGO);
            plan.addCells(number);
        }
        for (int number = COMMITTEES + 1; number <= COMMITTEES + BASE_CELLS; number++) {
            plan.add(new Unit(
                    baseKey(number), BLOC, "Chi bộ " + AgencyNames.of(number), "BASE_CELL", code(number, 0), LONG_AGO));
        }
        for (int i = 0; i < NEW_ONES.size(); i++) {
            plan.addNewCommittee(COMMITTEES + BASE_CELLS + 1 + i, i + 1, NEW_ONES.get(i));
        }
        ProvinceUnits.below(ProvinceShape.WHOLE).forEach(plan::add);
        return plan;
    }

    /** A province of that shape, without its root: who uses it says which organisation that is. */
    public static Organisations below(ProvinceShape shape) {
        Organisations plan = new Organisations();
        ProvinceUnits.below(shape).forEach(plan::add);
        return plan;
    }

    /** Parents before children. */
    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    public List<Transfer> transfers() {
        return List.copyOf(transfers.values());
    }

    /** Where members stand: the cells and the base cells of the bloc. */
    public List<Unit> homes() {
        return units().stream()
                .filter(unit -> unit.key().startsWith(BASE))
                .filter(unit -> "CELL".equals(unit.kind()) || "BASE_CELL".equals(unit.kind()))
                .toList();
    }

    public List<Unit> cells() {
        return homes().stream().filter(unit -> "CELL".equals(unit.kind())).toList();
    }

    /** The base organisations of the bloc that stood on that day, in the order of their numbers. */
    public List<Unit> basesOn(LocalDate date) {
        return units().stream()
                .filter(unit -> unit.isBase() && BLOC.equals(unit.parentKey()))
                .filter(unit -> !unit.establishedOn().isAfter(date))
                .toList();
    }

    /** The base organisation a home belongs to on that day; a base cell is its own. */
    public String baseOf(String home, LocalDate date) {
        Unit unit = units.get(home);
        if (unit.isBase()) {
            return home;
        }
        Transfer transfer = transfers.get(home);
        return transfer != null && !date.isBefore(transfer.on()) ? transfer.newParentKey() : unit.parentKey();
    }

    public Unit unit(String key) {
        return units.get(key);
    }

    /** The organisations directly below another. */
    public List<Unit> below(String key) {
        return units().stream().filter(unit -> key.equals(unit.parentKey())).toList();
    }

    /** The superior organisation at or above another: who decides on its admissions and ratings. */
    public String superiorOf(String key) {
        Unit unit = units.get(key);
        return "SUPERIOR".equals(unit.kind()) ? key : superiorOf(unit.parentKey());
    }

    private void add(Unit unit) {
        units.put(unit.key(), unit);
    }

    private void addCommittee(int number, LocalDate on) {
        add(new Unit(
                baseKey(number), BLOC, "Đảng bộ " + AgencyNames.of(number), "BASE_COMMITTEE", code(number, 0), on));
    }

    private void addCells(int number) {
        // The first four are large enough to give cells away later.
        int count = number <= NEW_ONES.size() ? 7 : 4 + number % 4;
        IntStream.rangeClosed(1, count)
                .forEach(cell -> add(new Unit(
                        baseKey(number) + "-" + cell,
                        baseKey(number),
                        "Chi bộ " + AgencyNames.section(cell) + " " + AgencyNames.of(number),
                        "CELL",
                        code(number, cell),
                        LONG_AGO)));
    }

    private void addNewCommittee(int number, int donor, LocalDate on) {
        addCommittee(number, on);
        List<String> cells = new ArrayList<>(units.values().stream()
                .filter(unit -> baseKey(donor).equals(unit.parentKey()))
                .map(Unit::key)
                .toList());
        cells.subList(cells.size() - CELLS_PER_NEW, cells.size())
                .forEach(cell -> transfers.put(cell, new Transfer(cell, baseKey(number), on)));
    }

    private static String baseKey(int number) {
        return BASE + "%02d".formatted(number);
    }

    private static String code(int base, int cell) {
        return "98.012.%03d.000.%03d".formatted(base, cell);
    }
}
