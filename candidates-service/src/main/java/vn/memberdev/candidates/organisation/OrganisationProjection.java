package vn.memberdev.candidates.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.memberdev.contracts.organisations.OrganisationState;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;

/** Turns organisations as the register publishes them into units of the tree. */
@ApplicationScoped
public class OrganisationProjection {

    private final OrgTree tree;

    OrganisationProjection(OrgTree tree) {
        this.tree = tree;
    }

    /** Takes an organisation; an older or equal version is passed over. */
    public void apply(OrganisationState state) {
        tree.apply(new OrgUnit(
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
                state.successors()));
    }
}
