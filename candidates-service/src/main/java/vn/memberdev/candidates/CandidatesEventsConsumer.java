package vn.memberdev.candidates;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.memberdev.candidates.candidate.CandidateSuccession;
import vn.memberdev.candidates.member.MemberProjection;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.comparison.Comparisons;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.platform.inbox.Inbox;
import vn.memberdev.replica.organisation.OrganisationReplica;

/**
 * The service's one channel. Every type on a topic carries the state, so types that are not known here are read all the
 * same.
 */
@ApplicationScoped
public class CandidatesEventsConsumer implements EventHandler {

    private final Inbox inbox;
    private final OrganisationReplica organisations;
    private final EndedOrganisations ends;
    private final CandidateSuccession succession;
    private final MemberProjection members;
    private final Comparisons comparisons;

    CandidatesEventsConsumer(
            Inbox inbox,
            OrganisationReplica organisations,
            EndedOrganisations ends,
            CandidateSuccession succession,
            MemberProjection members,
            Comparisons comparisons) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.ends = ends;
        this.succession = succession;
        this.members = members;
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
        List<OrganisationState> changed = organisations.read(events);
        ends.take(changed);
        organisations.keep(changed);
        members.apply(events);
        if (!changed.isEmpty()) {
            succession.followAll();
        }
    }
}
