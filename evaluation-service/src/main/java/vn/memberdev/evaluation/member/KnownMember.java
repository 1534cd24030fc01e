package vn.memberdev.evaluation.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.replica.member.FoundMember;

/**
 * A member as the replica knows it.
 *
 * @param id identity
 * @param status standing
 * @param affiliations official affiliations
 */
record KnownMember(UUID id, MemberStatus status, List<Affiliation> affiliations) {

    static KnownMember of(FoundMember found) {
        return new KnownMember(
                found.member().memberId(),
                found.member().status(),
                found.member().affiliations().stream()
                        .map(held -> new Affiliation(
                                held.organisationId(),
                                held.from(),
                                held.to(),
                                found.inScope().contains(held.organisationId())))
                        .toList());
    }

    /**
     * @param organisationId where the member is counted
     * @param from first day
     * @param to first day on which it no longer holds, or null
     * @param inScope whether the organisation stands in the caller's subtree today
     */
    record Affiliation(UUID organisationId, LocalDate from, LocalDate to, boolean inScope) {

        boolean holdsWithin(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && (to == null || (to.isAfter(first) && to.isAfter(from)));
        }

        OrganisationDay lastDayUntil(LocalDate last) {
            return new OrganisationDay(organisationId, to == null || to.isAfter(last) ? last : to.minusDays(1));
        }
    }

    boolean touches() {
        return affiliations.stream().anyMatch(Affiliation::inScope);
    }

    /** The affiliation at the end of a span of days, or the last one that held within it. */
    Optional<Affiliation> lastWithin(LocalDate first, LocalDate last) {
        return affiliations.stream()
                .filter(affiliation -> affiliation.holdsWithin(first, last))
                .max(Comparator.comparing(Affiliation::from));
    }
}
