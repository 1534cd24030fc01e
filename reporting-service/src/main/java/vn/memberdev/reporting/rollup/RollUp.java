package vn.memberdev.reporting.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import vn.memberdev.platform.scope.Scope;

/** The door to counts over a subtree. */
@ApplicationScoped
public class RollUp {

    private final RollUpRepository repository;

    RollUp(RollUpRepository repository) {
        this.repository = repository;
    }

    /** The count; 0 where the organisation is not in the caller's scope. */
    public long sum(Scope scope, RollUpQuery query) {
        return repository.sum(scope, query);
    }

    /** The same count, divided by category; categories that nothing is in are left out. */
    public SortedMap<String, Long> byCategory(Scope scope, RollUpQuery query) {
        return repository.byCategory(scope, query);
    }
}
