package vn.memberdev.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.platform.comparison.Comparisons;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.replica.organisation.OrganisationReplica;
import vn.memberdev.reporting.contribution.ContributionLedger;
import vn.memberdev.reporting.fact.FactService;
import vn.memberdev.reporting.generation.Generations;

/** What a batch of events does: organisations go into the tree, facts into the figures. */
@ApplicationScoped
class EventProjection implements EventHandler {

    private final OrganisationReplica organisations;
    private final FactService facts;
    private final ContributionLedger ledger;
    private final Generations generations;
    private final Comparisons comparisons;

    EventProjection(
            OrganisationReplica organisations,
            FactService facts,
            ContributionLedger ledger,
            Generations generations,
            Comparisons comparisons) {
        this.organisations = organisations;
        this.facts = facts;
        this.ledger = ledger;
        this.generations = generations;
        this.comparisons = comparisons;
    }

    @Override
    public void apply(List<ConsumedEvent> events) {
        comparisons.take(events);
        generations.hold();
        organisations.keep(organisations.read(events));
        ledger.feed(facts.take(events));
    }
}
