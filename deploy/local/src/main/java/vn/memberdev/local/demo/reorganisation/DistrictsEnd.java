package vn.memberdev.local.demo.reorganisation;

import static vn.memberdev.local.demo.Organisations.PROVINCE;
import static vn.memberdev.local.demo.reorganisation.Reorganisation.DISTRICTS_END;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Organisations.Unit;
import vn.memberdev.local.demo.province.Office;
import vn.memberdev.local.demo.province.PlaceNames;

/**
 * The district level ends and communes rise to stand directly below the province (294-QĐ/TW 10.1, 10.2): groups of them
 * become new ones, or go into one that continues; a few rise unchanged, and one is split. District by district, and in
 * each what stands below it first.
 */
final class DistrictsEnd {

    private static final LocalDate DECIDED = LocalDate.of(2025, 6, 20);
    private static final String RISING = "312-QĐ/TU";
    private static final int FIRST_CODE = 101;

    /** What stands before the place in the names of communes and districts. */
    private static final String PLACE = "^Đảng bộ (xã|phường|huyện|thị xã) ";

    /** What becomes of the next communes of a district. */
    private enum Fate {
        CONSOLIDATE_THREE(3),
        CONTINUE_WITH_ONE(2),
        RISE(1),
        CONSOLIDATE_TWO(2),
        CONTINUE_WITH_TWO(3),
        CONSOLIDATE_FOUR(4);

        private final int communes;

        Fate(int communes) {
            this.communes = communes;
        }
    }

    private final Organisations organisations;
    private final String code;
    private int districts;
    private final Set<String> names;
    private final List<String> outcome = new ArrayList<>();
    private int risen;

    DistrictsEnd(Organisations organisations) {
        this.organisations = organisations;
        this.code = Reorganisation.codeOf(organisations);
        this.names = organisations.units().stream()
                .filter(unit -> unit.name().matches(PLACE + ".*"))
                .map(DistrictsEnd::place)
                .collect(Collectors.toSet());
    }

    /** Districts are asked for in their order; the first commune of the first one is split. */
    Stage stage(Unit district) {
        List<Unit> communes = new ArrayList<>(organisations.below(district.key()).stream()
                .filter(unit -> unit.key().startsWith("commune"))
                .toList());
        List<Step> steps = new ArrayList<>();
        outcome.clear();
        if (districts == 0) {
            steps.add(split(communes.remove(0)));
        }
        String centre = null;
        for (int next = districts++; !communes.isEmpty(); next++) {
            Fate fate = Fate.values()[next % Fate.values().length];
            // The first one takes the name of the district, and its offices.
            String key =
                    becomeOneCommune(takeGroup(communes, fate), fate, centre == null ? place(district) : null, steps);
            centre = centre == null ? key : centre;
        }
        addOffices(district, centre, steps);
        steps.add(new Step.End(
                district.key(),
                Step.Ending.CEASED,
                null,
                null,
                DISTRICTS_END,
                new Act("311-QĐ/TU", DECIDED, PROVINCE)));
        return new Stage(DISTRICTS_END, district.name(), steps, outcome);
    }

    private static List<Unit> takeGroup(List<Unit> communes, Fate fate) {
        List<Unit> next = communes.subList(0, Math.min(fate.communes, communes.size()));
        List<Unit> group = List.copyOf(next);
        next.clear();
        return group;
    }

    /** Adds the steps by which a group becomes one commune below the province; answers its key. */
    private String becomeOneCommune(List<Unit> group, Fate fate, String name, List<Step> steps) {
        boolean continues = fate == Fate.CONTINUE_WITH_ONE || fate == Fate.CONTINUE_WITH_TWO || group.size() == 1;
        return continues ? continueWithFirst(group, name, steps) : consolidate(group, name, steps);
    }

    private String consolidate(List<Unit> group, String name, List<Step> steps) {
        Unit first = group.get(0);
        String called = rank(first) + (name == null ? newName(group) : name);
        NewUnit successor = new NewUnit(first.key() + "-new", PROVINCE, called, nextCode());
        recordOutcome(successor.name(), group);
        steps.add(new Step.Consolidate(group.stream().map(Unit::key).toList(), successor, DISTRICTS_END, byProvince()));
        return successor.key();
    }

    /** The first of the group rises, takes another name if it does not stay alone, and takes its neighbours in. */
    private String continueWithFirst(List<Unit> group, String name, List<Step> steps) {
        Unit first = group.get(0);
        steps.add(new Step.ChangeKind(first.key(), NewUnit.KIND, nextCode(), DISTRICTS_END, byProvince()));
        steps.add(new Step.Transfer(
                first.key(), PROVINCE, null, DISTRICTS_END, byProvince(), new Act("313-QĐ/TU", DECIDED, PROVINCE)));
        String called = group.size() == 1 ? first.name() : rank(first) + (name == null ? newName(group) : name);
        if (!called.equals(first.name())) {
            steps.add(new Step.Rename(first.key(), called, DISTRICTS_END, byProvince()));
        }
        recordOutcome(called, group);
        group.stream()
                .skip(1)
                .forEach(neighbour ->
                        steps.add(new Step.MergeInto(neighbour.key(), first.key(), DISTRICTS_END, byProvince())));
        return first.key();
    }

    private Step split(Unit commune) {
        List<String> cells =
                organisations.below(commune.key()).stream().map(Unit::key).toList();
        int half = (cells.size() + 1) / 2;
        recordOutcome(commune.name() + " Thượng, " + commune.name() + " Hạ", List.of(commune));
        return new Step.Split(
                commune.key(),
                List.of(
                        new Step.Share(part(commune, "Thượng"), cells.subList(0, half)),
                        new Step.Share(part(commune, "Hạ"), cells.subList(half, cells.size()))),
                DISTRICTS_END,
                byProvince());
    }

    /** Put together from two of the group; the first one's own name if each such name is somebody's already. */
    private String newName(List<Unit> group) {
        String name = group.stream()
                .flatMap(one -> group.stream().map(other -> PlaceNames.joined(place(one), place(other))))
                .filter(joined -> !names.contains(joined))
                .findFirst()
                .orElseGet(() -> place(group.get(0)));
        names.add(name);
        return name;
    }

    private void recordOutcome(String name, List<Unit> group) {
        outcome.add(name + " ← " + group.stream().map(DistrictsEnd::place).collect(Collectors.joining(", ")));
    }

    private NewUnit part(Unit commune, String which) {
        boolean upper = "Thượng".equals(which);
        return new NewUnit(
                commune.key() + (upper ? "-upper" : "-lower"), PROVINCE, commune.name() + " " + which, nextCode());
    }

    /** The offices of the district: two are dissolved by the district, which established them, the others move. */
    private void addOffices(Unit district, String centre, List<Step> steps) {
        String school = Office.SCHOOL.key(district.key());
        Act byDistrict = new Act("47-QĐ/HU", DECIDED, district.key());
        for (Office office : List.of(Office.SCHOOL, Office.HEALTH_CENTRE, Office.ADMINISTRATION)) {
            steps.add(new Step.Transfer(
                    office.key(district.key()),
                    centre,
                    null,
                    DISTRICTS_END,
                    byProvince(),
                    new Act("02-NQ/ĐU", DISTRICTS_END, centre)));
        }
        steps.add(dissolution(Office.COMMITTEE.key(district.key()), centre, school, byDistrict));
        steps.add(dissolution(Office.UNIONS.key(district.key()), null, school, byDistrict));
    }

    private static Step dissolution(String key, String childrenTo, String peopleTo, Act act) {
        return new Step.End(key, Step.Ending.DISSOLVED, childrenTo, peopleTo, DISTRICTS_END, act);
    }

    private static Act byProvince() {
        return new Act(RISING, DECIDED, PROVINCE);
    }

    private String nextCode() {
        return "%s.%03d.000.000.000".formatted(code, FIRST_CODE + risen++);
    }

    /** "Đảng bộ xã " or "Đảng bộ phường ": what stands before the place. */
    private static String rank(Unit commune) {
        return commune.name().contains("phường ") ? "Đảng bộ phường " : "Đảng bộ xã ";
    }

    /** The place that a commune or a district is called by. */
    private static String place(Unit unit) {
        return unit.name().replaceFirst(PLACE, "");
    }
}
