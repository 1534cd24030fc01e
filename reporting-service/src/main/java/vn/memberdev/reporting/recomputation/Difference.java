package vn.memberdev.reporting.recomputation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row that is on one side only.
 *
 * @param what the table
 * @param side MISSING: the facts ask for it and it is not stored; SURPLUS: it is stored and no fact asks for it
 * @param kind kind of fact; null for a counter
 * @param id the fact; null for a counter
 * @param measure measure
 * @param organisationId organisation
 * @param on day, or first day of the month of a counter
 * @param category category
 * @param amount amount
 */
@Schema(name = "RecomputationDifference")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(
        What what,
        Side side,
        String kind,
        UUID id,
        String measure,
        UUID organisationId,
        LocalDate on,
        String category,
        long amount) {

    /** Which table. */
    public enum What {
        CONTRIBUTION,
        COUNTER
    }

    /** On which side it is missing. */
    public enum Side {
        MISSING,
        SURPLUS
    }
}
