package vn.memberdev.admissions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/**
 * Says what "today" is to the constraints on dates: a day of Vietnam. With the day of UTC, what happens there before
 * seven in the morning would be refused as lying in the future.
 */
@ApplicationScoped
public class VietnameseDays implements ClockProvider {

    private final Clock clock;

    VietnameseDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
