package vn.memberdev.admissions.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.organisation.OpenItems;
import vn.memberdev.admissions.organisation.OrganisationDependants;
import vn.memberdev.admissions.organisation.Placement;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Members of an organisation that ends: all of them are affiliated elsewhere on the same day. The rows are changed set by
 * set; then each member has an event of its own, so thousands go in one command.
 */
@ApplicationScoped
class MemberDependants implements OrganisationDependants {

    /** Members that are held in memory at a time. */
    private static final int CHUNK = 500;

    private final MemberRepository repository;
    private final Outbox outbox;
    private final BusinessTime time;

    MemberDependants(MemberRepository repository, Outbox outbox, BusinessTime time) {
        this.repository = repository;
        this.outbox = outbox;
        this.time = time;
    }

    @Override
    public Kind kind() {
        return Kind.MEMBERS;
    }

    @Override
    public OpenItems open(UUID organisationId, LocalDate from) {
        return new OpenItems(
                Kind.MEMBERS,
                repository.countAffiliated(organisationId, from),
                repository.listAffiliated(organisationId, from, OpenItems.TOLD));
    }

    @Override
    public int place(Placement placement) {
        List<UUID> moved = repository.transferAll(placement, time.now());
        for (int start = 0; start < moved.size(); start += CHUNK) {
            List<UUID> chunk = moved.subList(start, Math.min(start + CHUNK, moved.size()));
            outbox.append(repository
                    .streamForEvents(chunk)
                    .map(member -> MemberEvents.transferred(member, placement))
                    .toList());
            repository.forget();
        }
        return moved.size();
    }
}
