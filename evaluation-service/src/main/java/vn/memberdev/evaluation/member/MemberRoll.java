package vn.memberdev.evaluation.member;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.contracts.members.MemberStatus;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.platform.problem.ProblemException;

/** Members looked up for one call: says where each of them was counted, or refuses. */
public final class MemberRoll {

    private final Map<UUID, KnownMember> members;

    MemberRoll(Map<UUID, KnownMember> members) {
        this.members = members;
    }

    /** As {@link #placeIn}, but nothing where that would refuse: for looking ahead over a batch. */
    public Optional<OrganisationDay> placeIfKnown(UUID memberId, int year) {
        return Optional.ofNullable(members.get(memberId))
                .flatMap(member -> member.lastWithin(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .filter(KnownMember.Affiliation::inScope)
                .map(affiliation -> affiliation.lastDayUntil(LocalDate.of(year, 12, 31)));
    }

    /** As {@link #place}, for a whole year: the affiliation on 31 December, or the last one of the year. */
    public OrganisationDay placeIn(UUID memberId, int year) {
        return place(memberId, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Where a member was counted at the end of a span of days, or last within it, and on which day. Throws 404 {@code
     * member-not-found} for a member who is unknown or whose organisation then stands outside the caller's scope, 422
     * {@code member-annulled} and {@code member-not-on-roll}.
     */
    public OrganisationDay place(UUID memberId, LocalDate first, LocalDate last) {
        KnownMember member = members.get(memberId);
        if (member == null || !member.touches()) {
            throw notFound();
        }
        if (member.status() == MemberStatus.ANNULLED) {
            throw new ProblemException(MemberProblem.ANNULLED);
        }
        KnownMember.Affiliation affiliation = member.lastWithin(first, last)
                .orElseThrow(
                        () -> new ProblemException(MemberProblem.NOT_ON_ROLL, "detail", "first", first, "last", last));
        if (!affiliation.inScope()) {
            throw notFound();
        }
        return affiliation.lastDayUntil(last);
    }

    private static ProblemException notFound() {
        return new ProblemException(MemberProblem.NOT_FOUND);
    }
}
