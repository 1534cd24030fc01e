package vn.memberdev.platform.comparison;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.consumer.ConsumerLag;

/** Does what comparisons need beside the channel: answers, goes on, and begins one when it is time. */
@ApplicationScoped
class ComparisonWorker {

    private final Comparisons comparisons;
    private final OwnerAnswers owner;
    private final ReaderQuestions reader;
    private final ConsumerLag lag;
    private final long mostBehind;

    ComparisonWorker(
            Comparisons comparisons,
            OwnerAnswers owner,
            ReaderQuestions reader,
            ConsumerLag lag,
            @ConfigProperty(name = "memberdev.comparison.most-behind", defaultValue = "1000") long mostBehind) {
        this.comparisons = comparisons;
        this.owner = owner;
        this.reader = reader;
        this.lag = lag;
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
            if (comparisons.isDue() && isNearlyUpToDate()) {
                comparisons.start();
            }
        } catch (RuntimeException e) {
            Log.warnf("no comparison is begun: %s", e.getMessage());
        }
    }

    /** What is not read yet is no loss; a comparison would ask for it all the same. */
    private boolean isNearlyUpToDate() {
        return lag.total().map(total -> total <= mostBehind).orElse(false);
    }
}
