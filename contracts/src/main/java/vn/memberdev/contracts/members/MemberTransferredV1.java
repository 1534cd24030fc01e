package vn.memberdev.contracts.members;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member's official affiliation went from one organisation to another.
 *
 * @param state the member after the event; its affiliations show both
 * @param fromOrganisationId where the member was counted until the day before
 * @param toOrganisationId where the member is counted from that day on
 * @param movedOn that day
 */
public record MemberTransferredV1(
        MemberState state, UUID fromOrganisationId, UUID toOrganisationId, LocalDate movedOn) {}
