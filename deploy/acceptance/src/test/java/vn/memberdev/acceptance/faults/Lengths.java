package vn.memberdev.acceptance.faults;

import java.time.Duration;

/**
 * How long faults last.
 *
 * @param away a server is away or frozen
 * @param lock a table is locked
 * @param storm replicas come and go, or there is too much load
 * @param kills how often a service is killed in one fault
 */
public record Lengths(Duration away, Duration lock, Duration storm, int kills) {

    /** As long as in the field. */
    static Lengths whole() {
        return new Lengths(Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofMinutes(2), 20);
    }

    /** For every build. */
    static Lengths brief() {
        return new Lengths(Duration.ofSeconds(8), Duration.ofSeconds(5), Duration.ofSeconds(20), 2);
    }

    Lengths withAway(Duration time) {
        return new Lengths(time, lock, storm, kills);
    }

    Lengths withKills(int count) {
        return new Lengths(away, lock, storm, count);
    }
}
