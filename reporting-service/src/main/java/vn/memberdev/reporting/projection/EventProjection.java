package vn.memberdev.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.memberdev.platform.comparison.Comparisons;
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
    private final Comparisons comparisons;

    EventProjection(
            OrganisationProjection organisations,
            FactService facts,
            ContributionLedger ledger,
            Comparisons comparisons) {
        this.organisations = organisations;
        this.facts = facts;
        this.ledger = ledger;
        this.comparisons = comparisons;
    }

    @Override
    public void apply(List<ConsumedEvent> events) {
        comparisons.take(events);
        organisations.apply(events);
        Map<FactKey, List<Contribution>> changed = new LinkedHashMap<>();
        for (StoredFact fact : facts.take(events)) {
            changed.put(fact.key(), ContributionRules.of(fact.read()));
        }
        ledger.replace(changed);
    }
}
