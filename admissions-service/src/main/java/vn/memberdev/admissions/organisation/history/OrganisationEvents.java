package vn.memberdev.admissions.organisation.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.common.Decision;
import vn.memberdev.contracts.organisations.OrganisationCorrectedV1;
import vn.memberdev.contracts.organisations.OrganisationEndedV1;
import vn.memberdev.contracts.organisations.OrganisationEstablishedV1;
import vn.memberdev.contracts.organisations.OrganisationKindChangedV1;
import vn.memberdev.contracts.organisations.OrganisationMovedV1;
import vn.memberdev.contracts.organisations.OrganisationPowersChangedV1;
import vn.memberdev.contracts.organisations.OrganisationRenamedV1;
import vn.memberdev.contracts.organisations.OrganisationRepeatedV1;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.outbox.OutboxEvent;

/** Organisations as others learn of them: by events, and by the platform's tree in this service. */
public final class OrganisationEvents {

    static final String AGGREGATE = "organisation";

    private OrganisationEvents() {}

    /** A new organisation. */
    public static OutboxEvent established(Organisation organisation, List<LineageEdge> lineage) {
        return recorded(organisation, organisation.establishment(), null, lineage);
    }

    /**
     * A change that was recorded, whatever its kind.
     *
     * @param before what held before it; null of an establishment
     */
    public static OutboxEvent recorded(
            Organisation organisation, Change change, Period before, List<LineageEdge> lineage) {
        return change.match(new Recorded(organisation, before, lineage));
    }

    private record Recorded(Organisation organisation, Period before, List<LineageEdge> lineage)
            implements ChangeCases<OutboxEvent> {

        @Override
        public OutboxEvent establishment(Change change) {
            return event(
                    organisation,
                    EventTypes.ORGANISATION_ESTABLISHED,
                    new OrganisationEstablishedV1(
                            state(organisation, lineage), change.effectiveOn(), decision(change)));
        }

        @Override
        public OutboxEvent rename(Change change) {
            return event(
                    organisation,
                    EventTypes.ORGANISATION_RENAMED,
                    new OrganisationRenamedV1(state(organisation, lineage), change.effectiveOn(), decision(change)));
        }

        @Override
        public OutboxEvent changeOfKind(Change change) {
            return event(
                    organisation,
                    EventTypes.ORGANISATION_KIND_CHANGED,
                    new OrganisationKindChangedV1(
                            state(organisation, lineage),
                            before.kind(),
                            change.kind(),
                            change.effectiveOn(),
                            decision(change)));
        }

        @Override
        public OutboxEvent transfer(Change change) {
            return event(
                    organisation,
                    EventTypes.ORGANISATION_MOVED,
                    new OrganisationMovedV1(
                            state(organisation, lineage),
                            before.parentId(),
                            change.parentId(),
                            change.effectiveOn(),
                            decision(change)));
        }

        @Override
        public OutboxEvent end(Change change) {
            return event(
                    organisation,
                    EventTypes.ORGANISATION_ENDED,
                    new OrganisationEndedV1(state(organisation, lineage), change.toEnd()));
        }
    }

    /** A record was wrong: what follows from the others may be different from a day on. */
    public static OutboxEvent corrected(
            Organisation organisation, Change wrong, LocalDate effectiveOn, List<LineageEdge> lineage) {
        return event(
                organisation,
                EventTypes.ORGANISATION_CORRECTED,
                new OrganisationCorrectedV1(state(organisation, lineage), wrong.operation(), effectiveOn));
    }

    public static OutboxEvent powersChanged(Organisation organisation, PowerPeriod power, List<LineageEdge> lineage) {
        return event(
                organisation,
                EventTypes.ORGANISATION_POWERS_CHANGED,
                new OrganisationPowersChangedV1(state(organisation, lineage), power.toContract()));
    }

    /** As it is, for a reader that missed something. */
    static OutboxEvent repeated(Organisation organisation, List<LineageEdge> lineage) {
        return event(
                organisation,
                EventTypes.ORGANISATION_REPEATED,
                new OrganisationRepeatedV1(state(organisation, lineage)));
    }

    /** The organisation for the tree of this service, with those that followed it. */
    public static OrgUnit unit(Organisation organisation, List<UUID> successors) {
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
                        .toList(),
                organisation.endedOn(),
                successors);
    }

    private static OrganisationState state(Organisation organisation, List<LineageEdge> lineage) {
        return new OrganisationState(
                organisation.id(),
                organisation.eventVersion(),
                organisation.periods().stream().map(Period::toContract).toList(),
                organisation.end().map(Change::toEnd).orElse(null),
                lineage.stream().map(LineageEdge::toContract).toList(),
                organisation.powers().stream().map(PowerPeriod::toContract).toList(),
                organisation.changedAt());
    }

    private static Decision decision(Change change) {
        return change.decision().as(Decision::new);
    }

    private static OutboxEvent event(Organisation organisation, String type, Object payload) {
        return new OutboxEvent(
                Topics.ORGANISATIONS, AGGREGATE, organisation.id(), organisation.eventVersion(), type, payload);
    }
}
