package vn.memberdev.reporting.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.scope.Unscoped;
import vn.memberdev.reporting.generation.GenerationSql;

/** How far the events are applied. */
@ApplicationScoped
@Unscoped("freshness is the same for everybody")
class FreshnessRepository {

    private final Jdbi jdbi;
    private final String consumer;

    FreshnessRepository(Jdbi jdbi, @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.jdbi = jdbi;
        this.consumer = consumer;
    }

    /** Time of the newest applied event, by full topic name. */
    Map<String, Instant> asOf() {
        return jdbi.withHandle(handle -> handle.createQuery("select topic, max(event_time) as as_of"
                        + " from consumer_offset where consumer = :consumer and event_time is not null group by topic")
                .bind("consumer", consumer)
                .reduceRows(new HashMap<String, Instant>(), (found, row) -> {
                    found.put(
                            row.getColumn("topic", String.class),
                            row.getColumn("as_of", OffsetDateTime.class).toInstant());
                    return found;
                }));
    }

    /** Organisations that figures stand at but the tree does not know. */
    List<UUID> unknownOrganisations() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct c.organisation_id from counter c"
                        + " where c.generation = " + GenerationSql.LIVE + " and c.amount <> 0 and not exists"
                        + " (select 1 from org_unit u where u.org_id = c.organisation_id)")
                .mapTo(UUID.class)
                .list());
    }
}
