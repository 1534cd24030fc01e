package vn.memberdev.reporting.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.reporting.contribution.ContributionRepository.Entry;
import vn.memberdev.reporting.counter.CounterKey;
import vn.memberdev.reporting.counter.Counters;
import vn.memberdev.reporting.fact.FactKey;

/** Puts the contributions of changed facts in the place of the stored ones, and the difference into the counters. */
@ApplicationScoped
public class ContributionLedger {

    private final ContributionRepository contributions;
    private final Counters counters;

    ContributionLedger(ContributionRepository contributions, Counters counters) {
        this.contributions = contributions;
        this.counters = counters;
    }

    /**
     * Makes the given contributions the stored ones of their facts, in the transaction that is running. What is taken
     * back is what was stored, not what today's rules would make of the old state: so counters stay the sum of the
     * contributions even when a rule changes.
     */
    public void replace(Map<FactKey, List<Contribution>> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<Row, Long> before = new HashMap<>();
        contributions
                .of(changed.keySet())
                .forEach(e -> before.put(
                        new Row(e.fact(), e.contribution().place()),
                        e.contribution().amount()));
        Map<Row, Long> after = new HashMap<>();
        changed.forEach((fact, list) -> list.forEach(c -> after.put(new Row(fact, c.place()), c.amount())));

        List<Entry> gone = new ArrayList<>();
        List<Entry> come = new ArrayList<>();
        before.forEach((row, amount) -> {
            if (!after.containsKey(row)) {
                gone.add(row.with(amount));
            }
        });
        Map<CounterKey, Long> differences = new HashMap<>();
        after.forEach((row, amount) -> {
            long old = before.getOrDefault(row, 0L);
            if (amount != old) {
                come.add(row.with(amount));
                differences.merge(row.counter(), amount - old, Long::sum);
            }
        });
        gone.forEach(e -> differences.merge(
                new Row(e.fact(), e.contribution().place()).counter(),
                -e.contribution().amount(),
                Long::sum));

        contributions.remove(gone);
        contributions.put(come);
        counters.add(differences);
    }

    private record Row(FactKey fact, Contribution.Place place) {

        Entry with(long amount) {
            return new Entry(fact, place.with(amount));
        }

        CounterKey counter() {
            return new CounterKey(
                    place.measure().name(),
                    place.organisationId(),
                    place.onDate().withDayOfMonth(1),
                    place.category());
        }
    }
}
