package vn.memberdev.reporting.contribution;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.memberdev.platform.inbox.PoisonException;
import vn.memberdev.reporting.fact.FactKind;
import vn.memberdev.reporting.fact.StoredFact;

/** From the state of any fact to its contributions: at most one per measure, organisation, day and category. */
public final class ContributionRules {

    /**
     * Number of the rules: the highest of any measure. When it rises, the figures are made again beside the live ones
     * and take their place when they are complete.
     */
    public static final int NUMBER =
            Arrays.stream(Measure.values()).mapToInt(Measure::rules).max().orElseThrow();

    private static final Map<FactKind, List<Measure>> BY_FACTS =
            Arrays.stream(Measure.values()).collect(Collectors.groupingBy(Measure::facts));

    private ContributionRules() {}

    /** All contributions of a stored fact. Throws {@link PoisonException} if it cannot be read or counted. */
    public static List<Contribution> of(StoredFact fact) {
        try {
            return fact.counted().map(state -> of(state)).orElse(List.of());
        } catch (RuntimeException e) {
            throw new PoisonException(fact.key().kind() + " " + fact.key().id() + " cannot be counted", e);
        }
    }

    /**
     * All contributions of a fact.
     *
     * @param state a contract record
     */
    public static List<Contribution> of(Object state) {
        List<Measure> measures = BY_FACTS.getOrDefault(FactKind.ofState(state.getClass()), List.of());
        return merged(
                measures.stream().flatMap(measure -> measure.of(state).stream()).toList());
    }

    /** Adds up what falls on one place and leaves out what cancels there, such as a move and its return on one day. */
    static List<Contribution> merged(List<Contribution> contributions) {
        Map<Contribution.Place, Long> amounts = new LinkedHashMap<>();
        contributions.forEach(c -> amounts.merge(c.place(), c.amount(), Long::sum));
        return amounts.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> entry.getKey().with(entry.getValue()))
                .toList();
    }

    /** A list that a producer may leave out when it is empty. */
    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
