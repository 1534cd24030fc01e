package vn.memberdev.admissions.organisation;

import java.util.UUID;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.organisations.OrganisationEstablishedV1;
import vn.memberdev.contracts.organisations.OrganisationMovedV1;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Organisations as others learn of them: by events, and by the platform's tree in this service. */
final class OrganisationEvents {

    private OrganisationEvents() {}

    static OutboxEvent established(Organisation organisation) {
        Period first = organisation.last();
        return event(
                organisation,
                EventTypes.ORGANISATION_ESTABLISHED,
                new OrganisationEstablishedV1(
                        state(organisation), first.validFrom(), first.decision().toContract()));
    }

    static OutboxEvent moved(Organisation organisation, UUID fromParentId) {
        Period now = organisation.last();
        return event(
                organisation,
                EventTypes.ORGANISATION_MOVED,
                new OrganisationMovedV1(
                        state(organisation),
                        fromParentId,
                        now.parentId(),
                        now.validFrom(),
                        now.decision().toContract()));
    }

    static OrgUnit unit(Organisation organisation) {
        return new OrgUnit(
                organisation.id(),
                organisation.eventVersion(),
                organisation.periods().stream()
                        .map(period -> new OrgUnit.Period(
                                period.validFrom(),
                                period.validTo(),
                                period.parentId(),
                                period.name(),
                                period.kind().name(),
                                period.code()))
                        .toList());
    }

    private static OrganisationState state(Organisation organisation) {
        return new OrganisationState(
                organisation.id(),
                organisation.eventVersion(),
                organisation.periods().stream().map(Period::toContract).toList(),
                organisation.changedAt());
    }

    private static OutboxEvent event(Organisation organisation, String type, Object payload) {
        return new OutboxEvent(
                Topics.ORGANISATIONS, "organisation", organisation.id(), organisation.eventVersion(), type, payload);
    }
}
