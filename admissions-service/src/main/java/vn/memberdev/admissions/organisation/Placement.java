package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Something goes from an organisation that ends to another one.
 *
 * @param from the organisation that ends
 * @param to the organisation that takes over
 * @param on first day there
 * @param only those with these ids, or null for all
 */
public record Placement(UUID from, UUID to, LocalDate on, Set<UUID> only) {

    /** Whether this one goes too. */
    public boolean includes(UUID id) {
        return only == null || only.contains(id);
    }
}
