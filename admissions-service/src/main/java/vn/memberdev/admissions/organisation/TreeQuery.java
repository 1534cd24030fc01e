package vn.memberdev.admissions.organisation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.memberdev.platform.time.BusinessTime;

/** Which tree a read asks for. To be taken as a bean parameter. */
public class TreeQuery {

    @QueryParam("asOf")
    private LocalDate asOf;

    @QueryParam("knownAt")
    private OffsetDateTime knownAt;

    /** What was recorded by then only, or null for everything. */
    OffsetDateTime knownAt() {
        return knownAt;
    }

    /** The day, today if none was given, and what was known. */
    TreeMoment moment(BusinessTime time) {
        return new TreeMoment(asOf == null ? time.today() : asOf, knownAt);
    }
}
