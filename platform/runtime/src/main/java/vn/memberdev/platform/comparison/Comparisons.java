package vn.memberdev.platform.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.comparison.message.ComparisonAnswer;
import vn.memberdev.platform.comparison.message.ComparisonRequest;
import vn.memberdev.platform.inbox.ConsumedEvent;

/** The door to the comparisons of this service. */
@ApplicationScoped
public class Comparisons {

    /** How many are kept. */
    private static final int KEPT = 50;

    /** After a repair it is soon looked whether it helped. */
    private static final String DUE =
            """
            select coalesce((
                select finished_at + make_interval(secs => case when exists (
                           select 1 from comparison_kind k where k.comparison_id = c.id and k.asked_again > 0)
                       then :soon else :interval end) < now()
                  from comparison c order by started_at desc limit 1), not exists (select 1 from comparison))
            """;

    private static final String SELECT =
            """
            select c.id, c.started_at, c.finished_at, k.topic, k.aggregate, k.outcome, k.missing, k.asked_again, k.ahead
              from (select * from comparison where %s order by started_at desc limit :limit) c
              left join comparison_kind k on k.comparison_id = c.id
             order by c.started_at desc, c.id, k.topic, k.aggregate
            """;

    private final Jdbi jdbi;
    private final OwnerAnswers owner;
    private final ReaderKinds kinds;
    private final ReaderDifferences differences;
    private final ComparisonJson json;
    private final Duration interval;
    private final Duration soon;

    Comparisons(
            Jdbi jdbi,
            OwnerAnswers owner,
            ReaderKinds kinds,
            ReaderDifferences differences,
            ComparisonJson json,
            @ConfigProperty(name = "memberdev.comparison.interval", defaultValue = "24h") Duration interval,
            @ConfigProperty(name = "memberdev.comparison.interval-after-repair", defaultValue = "10m") Duration soon) {
        this.jdbi = jdbi;
        this.owner = owner;
        this.kinds = kinds;
        this.differences = differences;
        this.json = json;
        this.interval = interval;
        this.soon = soon;
    }

    /**
     * Takes requests and answers from the channel, in the transaction that also moves its offset; other events are not
     * looked at. What has to be done about them is done afterwards, so that no event waits for it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(List<ConsumedEvent> events) {
        for (ConsumedEvent event : events) {
            if (event.type().equals(ComparisonTopics.REQUESTED)) {
                owner.take(event.state(ComparisonRequest.class));
            } else if (event.type().equals(ComparisonTopics.ANSWERED)) {
                take(event.state(ComparisonAnswer.class));
            }
        }
    }

    /** An answer that nobody waits for any more, or that is for another service, is passed over. */
    private void take(ComparisonAnswer answer) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into comparison_answer (request_id, part, last, body)"
                        + " select :request, :part, :last, cast(:body as jsonb)"
                        + " where exists (select 1 from comparison_kind where request_id = :request"
                        + " and outcome = 'OPEN') on conflict (request_id, part) do nothing")
                .bind("request", answer.requestId())
                .bind("part", answer.part())
                .bind("last", answer.last())
                .bind("body", json.write(answer))
                .execute());
    }

    /** Begins a comparison, or returns the one that goes on. */
    @Transactional
    public Comparison start() {
        jdbi.useHandle(handle -> {
            UUID id = Ids.next();
            int begun = handle.createUpdate("insert into comparison (id) values (:id) on conflict do nothing")
                    .bind("id", id)
                    .execute();
            if (begun == 1) {
                differences.replicas().forEach(replica -> kinds.open(handle, id, replica));
                handle.createUpdate("delete from comparison where id in"
                                + " (select id from comparison order by started_at desc offset :kept)")
                        .bind("kept", KEPT)
                        .execute();
            }
        });
        return list("true", 1).get(0);
    }

    /** Whether the last one was long enough ago. */
    boolean isDue() {
        return jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("soon", (double) soon.toSeconds())
                .bind("interval", (double) interval.toSeconds())
                .mapTo(Boolean.class)
                .one());
    }

    /** Comparisons, the newest first. */
    public List<Comparison> newest() {
        return list("true", KEPT);
    }

    /** The last comparison that was finished, if any. */
    public Optional<Comparison> lastFinished() {
        return list("finished_at is not null", 1).stream().findFirst();
    }

    private List<Comparison> list(String condition, int limit) {
        return jdbi.withHandle(handle -> List.copyOf(handle.createQuery(SELECT.formatted(condition))
                .bind("limit", limit)
                .reduceRows(new LinkedHashMap<UUID, Comparison>(), Comparisons::collect)
                .values()));
    }

    private static Map<UUID, Comparison> collect(Map<UUID, Comparison> found, RowView row) {
        Comparison comparison = found.computeIfAbsent(
                row.getColumn("id", UUID.class),
                id -> new Comparison(
                        id,
                        instant(row.getColumn("started_at", OffsetDateTime.class)),
                        instant(row.getColumn("finished_at", OffsetDateTime.class)),
                        new ArrayList<>()));
        if (row.getColumn("topic", String.class) != null) {
            comparison
                    .kinds()
                    .add(new Comparison.Kind(
                            row.getColumn("topic", String.class),
                            row.getColumn("aggregate", String.class),
                            Comparison.Outcome.valueOf(row.getColumn("outcome", String.class)),
                            row.getColumn("missing", Long.class),
                            row.getColumn("asked_again", Long.class),
                            row.getColumn("ahead", Long.class)));
        }
        return found;
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
