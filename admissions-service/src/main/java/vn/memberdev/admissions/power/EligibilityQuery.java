package vn.memberdev.admissions.power;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Which base committees a list is about, and on which day. To be taken as a bean parameter. */
public class EligibilityQuery {

    @QueryParam("root")
    private UUID root;

    @QueryParam("asOf")
    private LocalDate asOf;

    @QueryParam("finding")
    private PowerFinding finding;

    UUID root() {
        return root;
    }

    LocalDate asOf(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    boolean wants(PowerEligibilityView found) {
        return found.finding() != null && (finding == null || found.finding() == finding);
    }
}
