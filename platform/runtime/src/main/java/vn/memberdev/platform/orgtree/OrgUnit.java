package vn.memberdev.platform.orgtree;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation as the replica knows it.
 *
 * @param id identity
 * @param version version of the organisation in the register; only a higher one is taken
 * @param periods what it was from when to when, not overlapping
 * @param endedOn first day on which it no longer existed, or null while it exists
 * @param successors the organisations that followed it; none while it exists, or if none followed
 */
public record OrgUnit(UUID id, long version, List<Period> periods, LocalDate endedOn, List<UUID> successors) {

    /** Stands for "no end known" in columns and queries. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** An organisation that exists. */
    public OrgUnit(UUID id, long version, List<Period> periods) {
        this(id, version, periods, null, List.of());
    }

    /**
     * Who keeps its records after its end: the one that followed it. If none or several did, the one it last stood
     * under, because the records of an organisation are not divided (domain: no invented shares after a split).
     */
    Optional<UUID> keeper() {
        if (endedOn == null) {
            return Optional.empty();
        }
        return successors.size() == 1
                ? Optional.of(successors.get(0))
                : periods.stream().max(Comparator.comparing(Period::from)).map(Period::parentId);
    }

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
