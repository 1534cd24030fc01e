package vn.memberdev.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Says what "today" is to the constraints on dates of requests: the business date. */
@ApplicationScoped
public class ConstraintDays implements ClockProvider {

    private final Clock clock;

    ConstraintDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock;
    }
}
