package vn.memberdev.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;

/**
 * Sheds writes when the broker has been away so long that the outbox passes its configured size. Below that, writes go
 * on without Kafka.
 */
@ApplicationScoped
public class OutboxCapacity {

    private final long largest;
    private volatile long waiting;

    OutboxCapacity(@ConfigProperty(name = "memberdev.outbox.largest", defaultValue = "2000000") long largest) {
        this.largest = largest;
    }

    void waiting(long rows) {
        waiting = rows;
    }

    void requireRoom() {
        if (waiting > largest) {
            throw new ProblemException(PlatformProblem.OVERLOADED);
        }
    }
}
