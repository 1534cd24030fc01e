package vn.memberdev.platform.orgtree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation as the replica knows it.
 *
 * @param id identity
 * @param version version of the organisation in the register; only a higher one is taken
 * @param periods what it was from when to when, not overlapping
 */
public record OrgUnit(UUID id, long version, List<Period> periods) {

    /** Stands for "no end known" in columns and queries. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /**
     * @param from first day
     * @param to first day on which it no longer holds, or null while it holds
     * @param parentId the organisation above, or null at the root
     * @param name name in Vietnamese
     * @param kind code of the kind of organisation
     * @param code official code, or null
     */
    public record Period(LocalDate from, LocalDate to, UUID parentId, String name, String kind, String code) {}
}
