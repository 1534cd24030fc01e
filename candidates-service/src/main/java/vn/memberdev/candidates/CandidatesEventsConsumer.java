package vn.memberdev.candidates;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.memberdev.candidates.candidate.succession.CandidateSuccession;
import vn.memberdev.candidates.member.MemberReaction;
import vn.memberdev.candidates.member.MemberReplica;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.candidates.organisation.OrganisationProjection;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.members.MemberState;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.comparison.Comparisons;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.platform.inbox.Inbox;

/**
 * The service's one channel. Every type on a topic carries the state, so types that are not known here are read all the
 * same.
 */
@ApplicationScoped
public class CandidatesEventsConsumer implements EventHandler {

    private final Inbox inbox;
    private final OrganisationProjection organisations;
    private final EndedOrganisations ends;
    private final CandidateSuccession succession;
    private final MemberReplica members;
    private final MemberReaction reaction;
    private final Comparisons comparisons;

    CandidatesEventsConsumer(
            Inbox inbox,
            OrganisationProjection organisations,
            EndedOrganisations ends,
            CandidateSuccession succession,
            MemberReplica members,
            MemberReaction reaction,
            Comparisons comparisons) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.ends = ends;
        this.succession = succession;
        this.members = members;
        this.reaction = reaction;
        this.comparisons = comparisons;
    }

    @Incoming("events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> records) {
        inbox.process(records, this);
    }

    @Override
    public void apply(List<ConsumedEvent> events) {
        comparisons.take(events);
        List<OrganisationState> changed = of(Topics.ORGANISATIONS, events, OrganisationState.class);
        ends.take(changed);
        changed.forEach(organisations::apply);
        List<MemberState> states = of(Topics.MEMBERS, events, MemberState.class);
        members.apply(states);
        reaction.apply(states);
        if (!changed.isEmpty()) {
            succession.moveAllToSuccessors();
        }
    }

    private static <T> List<T> of(String topic, List<ConsumedEvent> events, Class<T> state) {
        return events.stream()
                .filter(event -> event.topic().equals(topic))
                .map(event -> event.state(state))
                .toList();
    }
}
