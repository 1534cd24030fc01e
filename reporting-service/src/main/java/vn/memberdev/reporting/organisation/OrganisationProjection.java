package vn.memberdev.reporting.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.contracts.EventTypes;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;

/** Events of the organisation register → the tree. The newest version of an organisation wins. */
@ApplicationScoped
public class OrganisationProjection {

    private final OrgTree tree;

    OrganisationProjection(OrgTree tree) {
        this.tree = tree;
    }

    /** Takes the organisations among the events; other events are not looked at. */
    public void apply(List<ConsumedEvent> events) {
        Map<UUID, ConsumedEvent> newest = new LinkedHashMap<>();
        events.stream()
                .filter(event -> Topics.ORGANISATIONS.equals(event.topic()) && isReadable(event))
                .forEach(event -> newest.merge(
                        event.key(), event, (one, other) -> other.version() > one.version() ? other : one));
        newest.values().stream()
                // One order for all writers of the tree, so that two of them cannot wait for each other.
                .sorted(Comparator.comparing(ConsumedEvent::key))
                .forEach(event -> tree.apply(unit(event.key(), event.version(), event.state(OrganisationState.class))));
    }

    private static boolean isReadable(ConsumedEvent event) {
        boolean known = EventTypes.ORGANISATION_ESTABLISHED.equals(event.type())
                || EventTypes.ORGANISATION_MOVED.equals(event.type());
        return known || (event.type().endsWith(".v1") && hasState(event));
    }

    private static boolean hasState(ConsumedEvent event) {
        try {
            return event.state(JsonNode.class).isObject();
        } catch (PoisonException none) {
            return false;
        }
    }

    private static OrgUnit unit(UUID id, long version, OrganisationState state) {
        return new OrgUnit(
                id,
                version,
                state.periods().stream()
                        .map(period -> new OrgUnit.Period(
                                period.from(),
                                period.to(),
                                period.parentId(),
                                period.name(),
                                period.kind().name(),
                                period.code()))
                        .toList(),
                state.endedOn(),
                state.successors());
    }
}
