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

    /** Adds differences, in the transaction that is running. Differences of zero are passed over. */
    public void add(Map<CounterKey, Long> differences) {
        differences.values().removeIf(difference -> difference == 0);
        if (!differences.isEmpty()) {
            repository.add(differences);
        }
    }
}
