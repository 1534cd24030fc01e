package vn.memberdev.admissions.organisation.tree;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Between which days, and below which organisation, differences are asked for. To be taken as a bean parameter. */
public class DifferenceQuery {

    @QueryParam("from")
    @NotNull
    private LocalDate from;

    @QueryParam("to")
    private LocalDate to;

    @QueryParam("root")
    private UUID root;

    @QueryParam("knownAt")
    private OffsetDateTime knownAt;

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    UUID root() {
        return root;
    }

    /** What was recorded by then only, or null for everything. */
    OffsetDateTime knownAt() {
        return knownAt;
    }
}
