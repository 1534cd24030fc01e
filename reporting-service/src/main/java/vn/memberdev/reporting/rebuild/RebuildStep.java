package vn.memberdev.reporting.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import vn.memberdev.reporting.generation.Generations;

/** Takes one step of a rebuild in a transaction of its own, while no other replica takes one. */
@ApplicationScoped
class RebuildStep {

    private static final int LONGEST_SECONDS = 300;

    private final Generations generations;

    RebuildStep(Generations generations) {
        this.generations = generations;
    }

    /** What the step says; false while another replica is at work. */
    boolean take(BooleanSupplier step) {
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .call(() -> generations.tryWork() && step.getAsBoolean());
    }
}
