package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the candidates: readers compare what they keep with them. */
@ApplicationScoped
class OwnedCandidates implements OwnedAggregates<Candidate> {

    @Override
    public String topic() {
        return Topics.CANDIDATES;
    }

    @Override
    public String aggregate() {
        return CandidateEvents.AGGREGATE;
    }

    @Override
    public Class<Candidate> entity() {
        return Candidate.class;
    }

    @Override
    public List<OutboxEvent> states(List<Candidate> aggregates) {
        return aggregates.stream().map(CandidateEvents::repeated).toList();
    }
}
