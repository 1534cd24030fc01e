package vn.memberdev.replica.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.memberdev.contracts.Topics;
import vn.memberdev.contracts.organisations.OrganisationPeriod;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.inbox.ConsumedEvent;
import vn.memberdev.platform.inbox.PoisonException;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.replica.RegisterStates;

/** Keeps the organisations that the register publishes as units of the tree. The newest version of each wins. */
@ApplicationScoped
public class OrganisationReplica {

    private static final RegisterStates<OrganisationState> STATES = new RegisterStates<>(
            Topics.ORGANISATIONS, OrganisationState.class, OrganisationState::id, OrganisationState::version);

    private final OrgTree tree;

    OrganisationReplica(OrgTree tree) {
        this.tree = tree;
    }

    /** Reads the organisations among the events, without keeping them yet; other events are not looked at. */
    public List<OrganisationState> read(List<ConsumedEvent> events) {
        List<OrganisationState> states = STATES.newest(events);
        states.forEach(OrganisationReplica::requireComplete);
        return states;
    }

    /** Keeps organisations as they were {@linkplain #read read}; an older or equal version is passed over. */
    public void keep(List<OrganisationState> states) {
        states.forEach(state -> tree.apply(unitOf(state)));
    }

    private static void requireComplete(OrganisationState state) {
        if (state.periods() == null || state.periods().isEmpty()) {
            throw new PoisonException("the organisation has no period", null);
        }
        LocalDate free = LocalDate.MIN;
        for (OrganisationPeriod period : state.periods()) {
            if (period.from() == null || period.name() == null || period.kind() == null) {
                throw new PoisonException("a period of the organisation has no first day, name or kind", null);
            }
            if (free == null || period.from().isBefore(free)) {
                throw new PoisonException("the periods of the organisation are not in order, or overlap", null);
            }
            if (period.to() != null && !period.to().isAfter(period.from())) {
                throw new PoisonException("a period of the organisation ends before it begins", null);
            }
            free = period.to();
        }
    }

    private static OrgUnit unitOf(OrganisationState state) {
        List<OrgUnit.Period> periods = state.periods().stream()
                .map(period -> new OrgUnit.Period(
                        period.from(),
                        period.to(),
                        period.parentId(),
                        period.name(),
                        period.kind().name(),
                        period.code()))
                .toList();
        return new OrgUnit(state.id(), state.version(), periods, state.endedOn(), state.successors());
    }
}
