package vn.memberdev.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Now, for business dates and for records: the one source of time of the suite. Dates are those of Vietnam: at one in the morning there it is still
 * yesterday in UTC, and a fact of that day must not be refused as one of the future.
 */
@ApplicationScoped
public class BusinessTime {

    /** The zone of every business date. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    /** The time of a clock; beans are given the one of the service. */
    public BusinessTime(Clock clock) {
        this.clock = clock;
    }

    /** The business date by the machine's clock, where nothing can be injected. */
    public static LocalDate systemDate() {
        return LocalDate.now(VIETNAM);
    }

    /** The business date. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }

    /** The instant of a record, as exact as the database keeps it, so that an event and its row say the same. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
