package vn.memberdev.platform.comparison;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import vn.memberdev.platform.consumer.ConsumerLag;

/** Does what comparisons need beside the channel: answers, goes on, and begins one when it is time. */
@ApplicationScoped
class ComparisonWorker {

    /** After a repair it is soon looked whether it helped. */
    private static final String DUE =
            """
            select coalesce((
                select finished_at + make_interval(secs => case when exists (
                           select 1 from comparison_kind k where k.comparison_id = c.id and k.asked_again > 0)
                       then :soon else :interval end) < now()
                  from comparison c order by started_at desc limit 1), not exists (select 1 from comparison))
            """;

    private final Jdbi jdbi;
    private final Comparisons comparisons;
    private final OwnerAnswers owner;
    private final ReaderQuestions reader;
    private final ConsumerLag lag;
    private final Duration interval;
    private final Duration soon;
    private final long mostBehind;

    ComparisonWorker(
            Jdbi jdbi,
            Comparisons comparisons,
            OwnerAnswers owner,
            ReaderQuestions reader,
            ConsumerLag lag,
            @ConfigProperty(name = "memberdev.comparison.interval", defaultValue = "24h") Duration interval,
            @ConfigProperty(name = "memberdev.comparison.interval-after-repair", defaultValue = "10m") Duration soon,
            @ConfigProperty(name = "memberdev.comparison.most-behind", defaultValue = "1000") long mostBehind) {
        this.jdbi = jdbi;
        this.comparisons = comparisons;
        this.owner = owner;
        this.reader = reader;
        this.lag = lag;
        this.interval = interval;
        this.soon = soon;
        this.mostBehind = mostBehind;
    }

    @Scheduled(
            every = "${memberdev.comparison.poll:1s}",
            identity = "comparison-work",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        try {
            owner.answerWaiting();
            reader.advance();
        } catch (RuntimeException e) {
            // Most likely the database is away; what was begun is gone on with when it is back.
            Log.warnf("comparisons wait: %s", e.getMessage());
        }
    }

    /** Not right after the start: then there is much that is only not read yet. */
    @Scheduled(
            every = "${memberdev.comparison.look:1m}",
            delayed = "${memberdev.comparison.after-start:10m}",
            identity = "comparison-schedule",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beginIfDue() {
        try {
            if (isDue() && isNearlyUpToDate()) {
                comparisons.start();
            }
        } catch (RuntimeException e) {
            Log.warnf("no comparison is begun: %s", e.getMessage());
        }
    }

    boolean isDue() {
        return jdbi.withHandle(handle -> handle.createQuery(DUE)
                .bind("soon", (double) soon.toSeconds())
                .bind("interval", (double) interval.toSeconds())
                .mapTo(Boolean.class)
                .one());
    }

    /** What is not read yet is no loss; a comparison would ask for it all the same. */
    private boolean isNearlyUpToDate() {
        return lag.total().map(total -> total <= mostBehind).orElse(false);
    }
}
