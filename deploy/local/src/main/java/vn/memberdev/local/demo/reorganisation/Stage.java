package vn.memberdev.local.demo.reorganisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Steps that belong together: all that comes of one bloc or one district. They are in the order in which nothing hangs on
 * an organisation when it ends.
 *
 * @param on the day on which it all takes effect
 * @param title the bloc or the district
 * @param steps the steps
 * @param outcome what there is afterwards, in a few lines for a reader
 */
public record Stage(LocalDate on, String title, List<Step> steps, List<String> outcome) {

    public Stage {
        steps = List.copyOf(steps);
        outcome = List.copyOf(outcome);
    }

    /** With how many organisations what is done, in the order in which it begins. */
    public String summary() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        steps.forEach(step -> counts.merge(step.done(), Math.max(1, step.ends().size()), Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
