package vn.memberdev.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time at which facts are recorded. */
@ApplicationScoped
public class RecordingTime {

    /** Dates of decisions are dates in Vietnam; in UTC its early morning would still be the day before. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    RecordingTime(Clock clock) {
        this.clock = clock;
    }

    /** Now, as exact as the database keeps it, so that an event and the row it came from say the same. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }
}
