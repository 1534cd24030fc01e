package vn.memberdev.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.memberdev.platform.problem.ProblemException;

/** The door to the definitions. They change only by migration, so they are read once. */
@ApplicationScoped
public class IndicatorService {

    private final IndicatorRepository repository;
    private final AtomicReference<List<Indicator>> loaded = new AtomicReference<>();

    IndicatorService(IndicatorRepository repository) {
        this.repository = repository;
    }

    /** The newest version of each definition, in the order of lists. */
    public List<Indicator> current() {
        Map<String, Indicator> newest = new LinkedHashMap<>();
        all().forEach(indicator -> newest.putIfAbsent(indicator.id(), indicator));
        return List.copyOf(newest.values());
    }

    /** The newest version of a definition. Throws 404 {@code indicator-not-found}. */
    public Indicator current(String id) {
        return all().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(IndicatorProblem.NOT_FOUND));
    }

    /** One version of a definition, or none. */
    public Optional<Indicator> find(String id, int version) {
        return all().stream()
                .filter(indicator -> indicator.id().equals(id) && indicator.version() == version)
                .findFirst();
    }

    private List<Indicator> all() {
        List<Indicator> all = loaded.get();
        if (all == null) {
            all = repository.all();
            loaded.set(all);
        }
        return all;
    }
}
