package vn.memberdev.reporting.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.reporting.contribution.ContributionRepository.Entry;
import vn.memberdev.reporting.counter.CounterKey;
import vn.memberdev.reporting.counter.Counters;
import vn.memberdev.reporting.fact.FactKey;
import vn.memberdev.reporting.fact.StoredFact;
import vn.memberdev.reporting.generation.Generation;
import vn.memberdev.reporting.generation.Generations;

/** Puts the contributions of changed facts in the place of the stored ones, and the difference into the counters. */
@ApplicationScoped
public class ContributionLedger {

    private final ContributionRepository contributions;
    private final Counters counters;
    private final Generations generations;

    ContributionLedger(ContributionRepository contributions, Counters counters, Generations generations) {
        this.contributions = contributions;
        this.counters = counters;
        this.generations = generations;
    }

    /**
     * Lets changed facts count in every open generation, in the transaction that is running, which holds the open
     * generations and has locked the facts. Where a generation has other rules than this program, they are owed to it.
     */
    public void feed(Collection<StoredFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Map<FactKey, List<Contribution>> changed = contributionsOf(facts);
        for (Generation generation : generations.open()) {
            if (generation.isFedBy(ContributionRules.NUMBER)) {
                replace(generation.id(), changed);
            } else {
                generations.owe(generation.id(), changed.keySet());
            }
        }
    }

    /** As {@link #feed}, in one generation. Done twice, it changes nothing the second time. */
    public void feed(long generation, Collection<StoredFact> facts) {
        if (!facts.isEmpty()) {
            replace(generation, contributionsOf(facts));
        }
    }

    /** Deletes some rows of a generation that nobody reads any more; how many there were. */
    public int deleteSome(long generation, int limit) {
        int deleted = contributions.deleteSome(generation, limit);
        return deleted > 0 ? deleted : counters.deleteSome(generation, limit);
    }

    private static Map<FactKey, List<Contribution>> contributionsOf(Collection<StoredFact> facts) {
        Map<FactKey, List<Contribution>> changed = new LinkedHashMap<>();
        facts.forEach(fact -> changed.put(fact.key(), ContributionRules.of(fact)));
        return changed;
    }

    /**
     * Makes the given contributions the stored ones of their facts. What is taken back is what was stored, not what
     * today's rules would make of the old state: so counters stay the sum of the contributions even when a rule changes.
     */
    private void replace(long generation, Map<FactKey, List<Contribution>> changed) {
        Map<Row, Long> before = new HashMap<>();
        contributions
                .of(generation, changed.keySet())
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

        contributions.remove(generation, gone);
        contributions.put(generation, come);
        counters.add(generation, differences);
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
