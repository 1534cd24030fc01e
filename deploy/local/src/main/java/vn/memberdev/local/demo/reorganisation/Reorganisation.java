package vn.memberdev.local.demo.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.local.demo.Organisations;
import vn.memberdev.local.demo.Organisations.Unit;

/**
 * The whole script, in the order in which it can be carried out.
 *
 * @param stages one for each bloc and each district, and the founding of the two that follow the blocs
 */
public record Reorganisation(List<Stage> stages) {

    /** First day without the blocs. */
    public static final LocalDate BLOCS_END = LocalDate.of(2025, 2, 1);

    /** First day without the districts. */
    public static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);

    public Reorganisation {
        stages = List.copyOf(stages);
    }

    /** The script for a province. Two are equal, on every machine. */
    public static Reorganisation of(Organisations organisations) {
        List<Stage> stages = new ArrayList<>(new BlocsEnd(organisations).stages());
        DistrictsEnd districts = new DistrictsEnd(organisations);
        organisations.below(Organisations.PROVINCE).stream()
                .filter(unit -> unit.key().startsWith("district"))
                .forEach(district -> stages.add(districts.stage(district)));
        return new Reorganisation(stages);
    }

    /** All steps, in order. */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    /** Who ends, each with those that follow it. */
    public Map<String, List<String>> ends() {
        Map<String, List<String>> ends = new LinkedHashMap<>();
        steps().forEach(step -> ends.putAll(step.ends()));
        return ends;
    }

    /** The province's part of the official codes. */
    static String codeOf(Organisations organisations) {
        Unit first = organisations.below(Organisations.PROVINCE).get(0);
        return first.code().substring(0, first.code().indexOf('.'));
    }
}
