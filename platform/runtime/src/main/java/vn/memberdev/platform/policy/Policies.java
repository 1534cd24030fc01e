package vn.memberdev.platform.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Effective-dated rule values of the service, from its table {@code policy_value}. */
@ApplicationScoped
public class Policies {

    private final Jdbi jdbi;
    private final AtomicReference<List<PolicyValue>> loaded = new AtomicReference<>();

    Policies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The value in force on a day.
     *
     * @throws IllegalStateException if the service's migrations set none: a fault of the installation, not of a request
     */
    public PolicyValue value(String key, LocalDate on) {
        return find(key, on).orElseThrow(() -> new IllegalStateException("no policy value for " + key + " on " + on));
    }

    /** The value in force on a day, or none where no rule was in force. */
    public Optional<PolicyValue> find(String key, LocalDate on) {
        return all().stream()
                .filter(p -> p.key().equals(key)
                        && !p.validFrom().isAfter(on)
                        && (p.validTo() == null || p.validTo().isAfter(on)))
                .findFirst();
    }

    /** All values, oldest first within a key. They change only by migration, so they are read once. */
    public List<PolicyValue> all() {
        List<PolicyValue> values = loaded.get();
        if (values == null) {
            values = jdbi.withHandle(handle -> handle.createQuery(
                            "select key, value, valid_from, valid_to, citation, version from policy_value"
                                    + " order by key, valid_from")
                    .map(ConstructorMapper.of(PolicyValue.class))
                    .list());
            loaded.set(values);
        }
        return values;
    }
}
