package vn.memberdev.evaluation.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;

/** Turns the register's events into the platform's tree. */
@ApplicationScoped
public class OrganisationProjection {

    private final OrgTree tree;

    OrganisationProjection(OrgTree tree) {
        this.tree = tree;
    }

    /** Applies events of {@code memberdev.organisations}, within the caller's transaction. */
    public void apply(List<ConsumedEvent> events) {
        for (ConsumedEvent event : events) {
            OrganisationState state = event.state(OrganisationState.class);
            if (!event.key().equals(state.id())) {
                throw new PoisonException("the key is not the organisation of the body", null);
            }
            tree.apply(unitOf(state));
        }
    }

    private static OrgUnit unitOf(OrganisationState state) {
        return new OrgUnit(
                state.id(),
                state.version(),
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
