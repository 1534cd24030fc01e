package vn.memberdev.platform.comparison;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.comparison.message.ComparisonAnswer;
import vn.memberdev.platform.comparison.message.ComparisonAnswer.Bucket;
import vn.memberdev.platform.comparison.message.ComparisonAnswer.VersionOf;
import vn.memberdev.platform.comparison.message.ComparisonRequest;
import vn.memberdev.platform.comparison.message.ComparisonStep;
import vn.memberdev.platform.outbox.Outbox;

/**
 * The owner's side. A request is stored with the offset of its record, and answered afterwards by the one replica that
 * has its row locked. The answer goes into the outbox in the transaction that marks the request as answered.
 */
@ApplicationScoped
class OwnerAnswers {

    /** About 600 kB. */
    private static final int VERSIONS_IN_A_PART = 10_000;

    private static final int FETCH = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String NEXT = "select id, number, attempts, cast(body as text) as body from comparison_request"
            + " where answered_at is null and answer_until > now() order by attempts, number limit 1"
            + " for update skip locked";

    private record Waiting(UUID id, long number, int attempts, String body) {}

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final ComparisonJson json;
    private final Instance<OwnedAggregates<?>> owned;
    private final OwnedStates states;

    OwnerAnswers(
            Jdbi jdbi,
            Outbox outbox,
            ComparisonJson json,
            @Any Instance<OwnedAggregates<?>> owned,
            OwnedStates states) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.json = json;
        this.owned = owned;
        this.states = states;
    }

    /** Stores a request, in the transaction that is running. What others own is passed over, and what came before. */
    void take(ComparisonRequest request) {
        if (find(request).isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from comparison_request where answer_until < now() - interval '7 days'")
                    .execute();
            store(handle, request);
        });
    }

    private void store(Handle handle, ComparisonRequest request) {
        handle.createUpdate("insert into comparison_request (id, body, answer_until)"
                        + " values (:id, cast(:body as jsonb), :until) on conflict (id) do nothing")
                .bind("id", request.id())
                .bind("body", json.write(request))
                .bind("until", Timestamp.from(request.answerUntil()))
                .execute();
    }

    /** Answers what waits, each in a transaction of its own, until nothing waits or one fails. */
    void answerWaiting() {
        AtomicReference<Waiting> current = new AtomicReference<>();
        try {
            boolean more = true;
            while (more) {
                current.set(null);
                more = QuarkusTransaction.requiringNew()
                        .timeout((int) LONGEST.toSeconds())
                        .call(() -> answerNext(current));
            }
        } catch (RuntimeException e) {
            Waiting failed = current.get();
            if (failed == null || failed.attempts() == 0) {
                Log.errorf(e, "request %s of a comparison cannot be answered", failed == null ? null : failed.id());
            }
            if (failed != null) {
                later(failed);
            }
        }
    }

    private boolean answerNext(AtomicReference<Waiting> current) {
        return jdbi.withHandle(handle -> {
            Optional<Waiting> next = handle.createQuery(NEXT)
                    .map((row, context) -> new Waiting(
                            row.getObject("id", UUID.class),
                            row.getLong("number"),
                            row.getInt("attempts"),
                            row.getString("body")))
                    .findOne();
            if (next.isEmpty()) {
                return false;
            }
            current.set(next.get());
            answer(
                    handle,
                    json.read(next.get().body(), ComparisonRequest.class),
                    next.get().number());
            answered(handle, next.get().id());
            return true;
        });
    }

    /**
     * The others come first, so that one that fails holds nobody up. One for several states is divided: in the end the
     * aggregate that cannot be sent stands alone, and the others are sent.
     */
    private void later(Waiting failed) {
        ComparisonRequest request = json.read(failed.body(), ComparisonRequest.class);
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> {
                    boolean divided = request.step() == ComparisonStep.STATES
                            && request.ids().size() > 1
                            && answered(handle, failed.id()) == 1;
                    if (divided) {
                        int half = request.ids().size() / 2;
                        store(
                                handle,
                                request.forStates(Ids.next(), request.ids().subList(0, half)));
                        store(
                                handle,
                                request.forStates(
                                        Ids.next(),
                                        request.ids()
                                                .subList(half, request.ids().size())));
                        return;
                    }
                    handle.createUpdate("update comparison_request set attempts = attempts + 1 where id = :id")
                            .bind("id", failed.id())
                            .execute();
                }));
    }

    private static int answered(Handle handle, UUID request) {
        return handle.createUpdate("update comparison_request set answered_at = clock_timestamp()"
                        + " where id = :id and answered_at is null")
                .bind("id", request)
                .execute();
    }

    private void answer(Handle handle, ComparisonRequest request, long number) {
        OwnedAggregates<?> aggregates = find(request).orElseThrow();
        switch (request.step()) {
            case DIGEST ->
                outbox.append(ComparisonEvents.answered(
                        request,
                        new ComparisonAnswer(
                                request.id(), 1, true, buckets(handle, OwnedStates.versions(aggregates)), null),
                        number));
            case VERSIONS -> tellVersions(handle, request, OwnedStates.versions(aggregates), number);
            case STATES -> outbox.appendAgain(states.of(handle, aggregates, request.ids()));
        }
    }

    static List<Bucket> buckets(Handle handle, String versions) {
        return handle.createQuery(DigestSql.buckets(versions))
                .map((row, context) -> new Bucket(
                        row.getInt("bucket"),
                        row.getLong("count"),
                        row.getBigDecimal("versions").toBigInteger(),
                        plain(row.getBigDecimal("hash"))))
                .list();
    }

    private static String plain(BigDecimal number) {
        return number.toBigInteger().toString();
    }

    private void tellVersions(Handle handle, ComparisonRequest request, String versions, long number) {
        try (ResultIterator<VersionOf> rows = handle.createQuery(
                        "select id, version from (" + DigestSql.rows(versions) + ") r where bucket = any(:buckets)")
                .bindArray("buckets", Integer.class, request.buckets())
                .setFetchSize(FETCH)
                .map((row, context) -> new VersionOf(row.getObject("id", UUID.class), row.getLong("version")))
                .iterator()) {
            int part = 1;
            do {
                List<VersionOf> told = new ArrayList<>();
                while (rows.hasNext() && told.size() < VERSIONS_IN_A_PART) {
                    told.add(rows.next());
                }
                outbox.append(ComparisonEvents.answered(
                        request, new ComparisonAnswer(request.id(), part++, !rows.hasNext(), null, told), number));
            } while (rows.hasNext());
        }
    }

    private Optional<OwnedAggregates<?>> find(ComparisonRequest request) {
        for (OwnedAggregates<?> aggregates : owned) {
            if (aggregates.topic().equals(request.topic())
                    && aggregates.aggregate().equals(request.aggregate())) {
                return Optional.of(aggregates);
            }
        }
        return Optional.empty();
    }
}
