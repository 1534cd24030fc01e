package vn.memberdev.contracts.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation of the register with all its periods, oldest first. A decision that is recorded late changes periods
 * of the past: a reader replaces all it holds.
 *
 * @param id stable identity; codes and names change, this does not
 * @param version grows by one with each change of this organisation
 * @param periods non-overlapping, in order; the last one has an end if the organisation has ended
 * @param ended how it ended; absent while it exists
 * @param lineage the edges to its predecessors and successors; absent if there are none
 * @param powers the powers it was ever granted; absent if there are none
 * @param recordedAt when this version was recorded
 */
public record OrganisationState(
        UUID id,
        long version,
        List<OrganisationPeriod> periods,
        @JsonInclude(JsonInclude.Include.NON_NULL) OrganisationEnd ended,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OrganisationLineage> lineage,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GrantedPower> powers,
        Instant recordedAt) {

    /** An organisation that exists, without predecessors, successors and powers. */
    public OrganisationState(UUID id, long version, List<OrganisationPeriod> periods, Instant recordedAt) {
        this(id, version, periods, null, List.of(), List.of(), recordedAt);
    }

    /** Those that followed this organisation; none while it exists, or if none followed. */
    public List<UUID> successors() {
        return lineage == null
                ? List.of()
                : lineage.stream()
                        .filter(edge -> edge.predecessorId().equals(id))
                        .map(OrganisationLineage::successorId)
                        .toList();
    }

    /** First day on which it no longer exists; null while it does. */
    public LocalDate endedOn() {
        return ended == null ? null : ended.effectiveOn();
    }
}
