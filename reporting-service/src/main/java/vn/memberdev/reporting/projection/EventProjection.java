package vn.memberdev.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.EventHandler;
import vn.memberdev.reporting.contribution.Contribution;
import vn.memberdev.reporting.contribution.ContributionLedger;
import vn.memberdev.reporting.contribution.ContributionRules;
import vn.memberdev.reporting.fact.FactKey;
import vn.memberdev.reporting.fact.FactService;
import vn.memberdev.reporting.fact.StoredFact;
import vn.memberdev.reporting.organisation.OrganisationProjection;

/** What a batch of events does: organisations go into the tree, facts into the figures. */
@ApplicationScoped
class EventProjection implements EventHandler {

    private final OrganisationProjection organisations;
    private final FactService facts;
    private final ContributionLedger ledger;

    EventProjection(OrganisationProjection organisations, FactService facts, ContributionLedger ledger) {
        this.organisations = organisations;
        this.facts = facts;
        this.ledger = ledger;
    }

    @Override
    public void apply(List<ConsumedEvent> events) {
        organisations.apply(events);
        Map<FactKey, List<Contribution>> changed = new LinkedHashMap<>();
        for (StoredFact fact : facts.take(events)) {
            changed.put(fact.key(), fact.counted().map(ContributionRules::of).orElse(List.of()));
        }
        ledger.replace(changed);
    }
}
