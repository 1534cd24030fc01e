package vn.memberdev.contracts.organisations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An organisation of the register with all its periods, oldest first.
 *
 * @param id stable identity; codes and names change, this does not
 * @param version grows by one with each change of this organisation
 * @param periods non-overlapping, in order; the last one has an end if the organisation has ended
 * @param recordedAt when this version was recorded
 */
public record OrganisationState(UUID id, long version, List<OrganisationPeriod> periods, Instant recordedAt) {}
