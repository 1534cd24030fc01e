package vn.memberdev.admissions.power;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.time.BusinessTime;

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

    LocalDate asOf(BusinessTime time) {
        return asOf == null ? time.today() : asOf;
    }

    boolean wants(PowerEligibilityView found) {
        return found.finding() != null && (finding == null || found.finding() == finding);
    }
}
