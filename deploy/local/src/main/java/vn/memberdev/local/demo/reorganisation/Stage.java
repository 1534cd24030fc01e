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
 */
public record Stage(LocalDate on, String title, List<Step> steps) {

    public Stage {
        steps = List.copyOf(steps);
    }

    /** What is done, counted by kind of step, in the order in which it begins. */
    public String summary() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        steps.forEach(step -> counts.merge(step.done(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
    }
}
