package vn.memberdev.admissions.organisation.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.admissions.organisation.lineage.OrganisationLineageRepository;
import vn.memberdev.contracts.Topics;
import vn.memberdev.platform.comparison.OwnedAggregates;
import vn.memberdev.platform.outbox.OutboxEvent;

/** This service owns the organisations: readers compare what they keep with them. */
@ApplicationScoped
class OwnedOrganisations implements OwnedAggregates<Organisation> {

    private final OrganisationLineageRepository lineage;

    OwnedOrganisations(OrganisationLineageRepository lineage) {
        this.lineage = lineage;
    }

    @Override
    public String topic() {
        return Topics.ORGANISATIONS;
    }

    @Override
    public String aggregate() {
        return OrganisationEvents.AGGREGATE;
    }

    @Override
    public Class<Organisation> entity() {
        return Organisation.class;
    }

    @Override
    public List<OutboxEvent> states(List<Organisation> aggregates) {
        return aggregates.stream()
                .map(organisation -> OrganisationEvents.repeated(organisation, lineage.edgesOf(organisation.id())))
                .toList();
    }
}
