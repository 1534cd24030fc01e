package vn.memberdev.reporting.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The door to the counters. */
@ApplicationScoped
public class Counters {

    private final CounterRepository repository;

    Counters(CounterRepository repository) {
        this.repository = repository;
    }

    /** Adds differences in a generation, in the transaction that is running. Differences of zero are passed over. */
    public void add(long generation, Map<CounterKey, Long> differences) {
        differences.values().removeIf(difference -> difference == 0);
        if (!differences.isEmpty()) {
            repository.add(generation, differences);
        }
    }

    /** Deletes some counters of a generation that nobody reads any more; how many there were. */
    public int deleteSome(long generation, int limit) {
        return repository.deleteSome(generation, limit);
    }
}
