package vn.memberdev.platform.health;

import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Runs the health checks on threads of their own. Quarkus runs them on the workers that serve requests: a service that
 * is only busy then answers no health check, and is restarted for it. A check that takes long is asked once at a time,
 * and until it answers its last answer is given.
 */
@Singleton
@Alternative
@Priority(1)
public class CheckRunner extends AsyncHealthCheckFactory {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newCachedThreadPool(Watch.daemons("check"));
    private final Map<HealthCheck, Answers> known = new ConcurrentHashMap<>();

    @Override
    public Uni<HealthCheckResponse> callSync(HealthCheck check) {
        return known.computeIfAbsent(check, Answers::new).next();
    }

    private Uni<HealthCheckResponse> run(HealthCheck check) {
        return super.callSync(check).runSubscriptionOn(threads);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** The answers of one check. */
    private final class Answers {

        private final HealthCheck check;
        private CompletableFuture<HealthCheckResponse> running;
        private volatile HealthCheckResponse last;

        Answers(HealthCheck check) {
            this.check = check;
        }

        synchronized Uni<HealthCheckResponse> next() {
            if (running == null || running.isDone()) {
                running = run(check).invoke(answer -> last = answer).subscribeAsCompletionStage();
            }
            CompletableFuture<HealthCheckResponse> current = running;
            return Uni.createFrom()
                    // Who gives up waiting must not end the check for the others.
                    .completionStage(current.copy())
                    .ifNoItem()
                    .after(last == null ? FIRST_PATIENCE : PATIENCE)
                    .recoverWithItem(this::lastKnown);
        }

        private HealthCheckResponse lastKnown() {
            return last != null
                    ? last
                    : HealthCheckResponse.named(check.getClass().getSimpleName())
                            .withData("trouble", "the check does not answer")
                            .down()
                            .build();
        }
    }
}
