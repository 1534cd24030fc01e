package vn.memberdev.candidates.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * An organisation that no longer exists, and what came after it.
 *
 * @param id identity
 * @param endedOn first day without it
 * @param successors the organisations that followed it; none after a dissolution, several after a split
 * @param followerId the one that takes its place and is known here, or null: if none or several followed nobody is
 * @param decision the decision that ended it, or null while it has not arrived
 */
public record EndedOrganisation(UUID id, LocalDate endedOn, List<UUID> successors, UUID followerId, Decision decision) {

    /** Whether it did not exist any more on a day. */
    public boolean hasEndedBy(LocalDate day) {
        return !day.isBefore(endedOn);
    }

    /** Whether what stood at it goes along to the follower, and by which act. */
    public boolean isFollowed() {
        return followerId != null && decision != null;
    }
}
