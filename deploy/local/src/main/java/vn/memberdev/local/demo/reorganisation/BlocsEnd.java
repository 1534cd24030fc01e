package vn.memberdev.local.demo.reorganisation;

import static vn.memberdev.local.demo.Organisations.BLOC;
import static vn.memberdev.local.demo.Organisations.PROVINCE;
import static vn.memberdev.local.demo.reorganisation.Reorganisation.BLOCS_END;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Organisations.Unit;
import vn.memberdev.local.demo.province.ProvinceUnits;

/**
 * The two blocs end: Party agencies, courts, the front and mass bodies go to one new organisation, departments, public
 * units and enterprises to another (294-QĐ/TW 10.4.2).
 */
final class BlocsEnd {

    static final String OF_THE_PARTY = "party-agencies";
    static final String OF_THE_STATE = "state-agencies";

    private static final LocalDate DECIDED = LocalDate.of(2025, 1, 21);
    private static final Map<String, Integer> CODES = Map.of(OF_THE_PARTY, 41, OF_THE_STATE, 42);
    private static final Map<String, String> NAMES =
            Map.of(OF_THE_PARTY, "Đảng bộ các cơ quan Đảng tỉnh", OF_THE_STATE, "Đảng bộ Ủy ban nhân dân tỉnh");

    /** What the names of Party agencies, courts, the front and mass bodies have in them. */
    private static final List<String> SIGNS = List.of(
            "Tỉnh ủy",
            "Tỉnh đoàn",
            "Báo tỉnh",
            "Trường Chính trị",
            "Tòa án",
            "Viện kiểm sát",
            "Mặt trận",
            "Liên đoàn",
            "Liên minh",
            "Liên hiệp",
            "Hội Nông dân",
            "Hội Liên hiệp",
            "Hội Cựu chiến binh",
            "Hội Chữ thập đỏ",
            "Hội Văn học",
            "Hội Luật gia",
            "Hội Đông y",
            "Hội Làm vườn");

    private final Organisations organisations;
    private final String code;
    private final Map<String, Integer> moved = new HashMap<>();

    BlocsEnd(Organisations organisations) {
        this.organisations = organisations;
        this.code = Reorganisation.codeOf(organisations);
    }

    List<Stage> stages() {
        return List.of(
                new Stage(
                        BLOCS_END,
                        "Hai đảng bộ mới trực thuộc Tỉnh ủy",
                        List.of(establish(OF_THE_PARTY, "1201-QĐ/TU"), establish(OF_THE_STATE, "1202-QĐ/TU")),
                        List.of()),
                stage(organisations.unit(BLOC), "1203-QĐ/TU"),
                stage(organisations.unit(ProvinceUnits.ENTERPRISES), "1204-QĐ/TU"));
    }

    private Step establish(String key, String number) {
        NewUnit unit = new NewUnit(key, PROVINCE, NAMES.get(key), code(CODES.get(key), 0));
        return new Step.Establish(unit, BLOCS_END, new Act(number, DECIDED, PROVINCE));
    }

    private Stage stage(Unit bloc, String number) {
        List<Step> steps = new ArrayList<>();
        // What has base organisations below it cannot end before they have gone.
        organisations.below(bloc.key()).forEach(base -> steps.add(transfer(base, number)));
        steps.add(new Step.End(
                bloc.key(), Step.Ending.CEASED, null, null, BLOCS_END, new Act(number, DECIDED, PROVINCE)));
        return new Stage(BLOCS_END, bloc.name(), steps, outcome(bloc));
    }

    private List<String> outcome(Unit bloc) {
        Map<String, Integer> taken = new TreeMap<>();
        organisations.below(bloc.key()).forEach(base -> taken.merge(newParentOf(base), 1, Integer::sum));
        return taken.entrySet().stream()
                .map(entry -> NAMES.get(entry.getKey()) + " ← " + entry.getValue())
                .toList();
    }

    private Step transfer(Unit base, String number) {
        String taker = newParentOf(base);
        return new Step.Transfer(
                base.key(),
                taker,
                code(CODES.get(taker), moved.merge(taker, 1, Integer::sum)),
                BLOCS_END,
                new Act(number, DECIDED, PROVINCE),
                new Act("01-NQ/ĐU", BLOCS_END, taker));
    }

    private static String newParentOf(Unit base) {
        return SIGNS.stream().anyMatch(base.name()::contains) ? OF_THE_PARTY : OF_THE_STATE;
    }

    private String code(int superior, int base) {
        return "%s.%03d.%03d.000.000".formatted(code, superior, base);
    }
}
