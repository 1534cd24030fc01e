package vn.memberdev.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives every bean the same clock, so that a test can put another in its place. Its days are those of Vietnam. */
@ApplicationScoped
public class Clocks {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(BusinessTime.VIETNAM);
    }
}
