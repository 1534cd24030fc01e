package vn.memberdev.replica.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.contracts.members.Affiliation;
import vn.memberdev.contracts.members.MemberStatus;

/**
 * A member as the register last published them, without anything that names the person.
 *
 * @param memberId identity of the member
 * @param status standing now
 * @param officialFrom first day as an official member, if the member is official now and the service asks for it
 * @param candidateId the candidate the member was; absent for members registered as existing
 * @param affiliations official affiliations, oldest first
 */
public record ReplicaMember(
        UUID memberId, MemberStatus status, LocalDate officialFrom, UUID candidateId, List<Affiliation> affiliations) {

    /** Where the member is affiliated as far as is known, or null for one who is affiliated nowhere any more. */
    public UUID organisationId() {
        return affiliations.stream()
                .filter(affiliation -> affiliation.to() == null)
                .map(Affiliation::organisationId)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Where the member was affiliated on a day. */
    public Optional<UUID> organisationOn(LocalDate day) {
        return affiliations.stream()
                .filter(affiliation -> !day.isBefore(affiliation.from())
                        && (affiliation.to() == null || day.isBefore(affiliation.to())))
                .map(Affiliation::organisationId)
                .reduce((earlier, later) -> later);
    }

    /** Whether the member was official, and affiliated somewhere, on a day. */
    public boolean isOfficialOn(LocalDate day) {
        return status == MemberStatus.OFFICIAL
                && officialFrom != null
                && !day.isBefore(officialFrom)
                && organisationOn(day).isPresent();
    }
}
