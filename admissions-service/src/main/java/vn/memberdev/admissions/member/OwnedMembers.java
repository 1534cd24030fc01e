package vn.memberdev.admissions.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the members: readers compare what they keep with them. */
@ApplicationScoped
class OwnedMembers implements OwnedAggregates<Member> {

    @Override
    public String topic() {
        return Topics.MEMBERS;
    }

    @Override
    public String aggregate() {
        return MemberEvents.AGGREGATE;
    }

    @Override
    public Class<Member> entity() {
        return Member.class;
    }

    @Override
    public List<OutboxEvent> states(List<Member> aggregates) {
        return aggregates.stream().map(MemberEvents::repeated).toList();
    }
}
