package vn.memberdev.platform.comparison;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.comparison.message.ComparisonStep;

/**
 * The reader's side. Every step is one transaction: what was found, and the next question in the outbox. A kind whose
 * answer does not come in time is closed as not answered, by whichever replica looks next; so nothing stays open.
 */
@ApplicationScoped
class ReaderQuestions {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final String DUE =
            """
            select k.request_id from comparison_kind k
             where k.outcome = 'OPEN' and (k.answer_until < now() or exists (
                   select 1 from comparison_answer a
                    where a.request_id = k.request_id and a.last
                      and a.part = (select count(*) from comparison_answer b where b.request_id = k.request_id)))
            """;

    private static final String CLAIM =
            """
            select comparison_id, topic, aggregate, step, request_id, answer_until < now() as late
              from comparison_kind where request_id = :request and outcome = 'OPEN' for update skip locked
            """;

    private static final String FINISH =
            """
            update comparison c set finished_at = clock_timestamp()
             where c.finished_at is null
               and not exists (select 1 from comparison_kind k where k.comparison_id = c.id and k.outcome = 'OPEN')
            """;

    private final Jdbi jdbi;
    private final ReaderKinds kinds;
    private final ReaderDifferences differences;
    private final int mostAsked;

    ReaderQuestions(
            Jdbi jdbi,
            ReaderKinds kinds,
            ReaderDifferences differences,
            @ConfigProperty(name = "memberdev.comparison.most-asked", defaultValue = "100000") int mostAsked) {
        this.jdbi = jdbi;
        this.kinds = kinds;
        this.differences = differences;
        this.mostAsked = mostAsked;
    }

    /** Looks at what has been answered, or has not in time, and goes on. */
    void advance() {
        List<UUID> due = jdbi.withHandle(
                handle -> handle.createQuery(DUE).mapTo(UUID.class).list());
        for (UUID request : due) {
            try {
                QuarkusTransaction.requiringNew()
                        .timeout((int) LONGEST.toSeconds())
                        .run(() -> jdbi.useHandle(handle -> advance(handle, request)));
            } catch (RuntimeException e) {
                Log.errorf(e, "answer to request %s of a comparison cannot be compared", request);
            }
        }
        QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> handle.execute(FINISH)));
    }

    private void advance(Handle handle, UUID request) {
        Optional<ComparedKind> claimed = handle.createQuery(CLAIM)
                .bind("request", request)
                .map((row, context) -> new ComparedKind(
                        row.getObject("comparison_id", UUID.class),
                        row.getString("topic"),
                        row.getString("aggregate"),
                        ComparisonStep.valueOf(row.getString("step")),
                        row.getObject("request_id", UUID.class),
                        row.getBoolean("late")))
                .findOne();
        if (claimed.isEmpty()) {
            return;
        }
        ComparedKind kind = claimed.get();
        if (kind.late()) {
            Log.warnf("%s did not tell its versions of %s in time", kind.topic(), kind.aggregate());
            kinds.close(handle, kind, Comparison.Outcome.NOT_ANSWERED, 0, 0, 0);
        } else if (kind.step() == ComparisonStep.DIGEST) {
            narrow(handle, kind);
        } else {
            settle(handle, kind);
        }
    }

    private void narrow(Handle handle, ComparedKind kind) {
        List<Integer> buckets = differences.buckets(handle, kind);
        if (buckets.isEmpty()) {
            kinds.close(handle, kind, Comparison.Outcome.EQUAL, 0, 0, 0);
        } else {
            // What is here now is seen by the owner before it answers: where it is not, the owner was put back.
            UUID next = kinds.askForVersions(handle, kind, buckets);
            differences.remember(handle, kind, next, buckets);
        }
    }

    private void settle(Handle handle, ComparedKind kind) {
        List<UUID> missing = differences.missing(handle, kind);
        long ahead = differences.ahead(handle, kind);
        if (missing.isEmpty() && ahead == 0) {
            kinds.close(handle, kind, Comparison.Outcome.EQUAL, 0, 0, 0);
            return;
        }
        List<UUID> asked = missing.subList(0, Math.min(mostAsked, missing.size()));
        kinds.askForStates(handle, kind, asked);
        Log.warnf(
                "%s differs from its owner: %d missing, %d ahead; %d asked again",
                kind.aggregate(), missing.size(), ahead, asked.size());
        kinds.close(handle, kind, Comparison.Outcome.DIFFERING, missing.size(), asked.size(), ahead);
    }
}
