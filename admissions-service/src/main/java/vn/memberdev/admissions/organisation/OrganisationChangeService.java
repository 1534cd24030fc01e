package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Changes of an organisation that goes on. Each may be recorded late, before changes that are known already. */
@ApplicationScoped
@Transactional
public class OrganisationChangeService {

    private final Structure structure;
    private final BusinessTime time;

    OrganisationChangeService(Structure structure, BusinessTime time) {
        this.structure = structure;
        this.time = time;
    }

    /** Gives an organisation another name from a day on. */
    public OrganisationView rename(Scope scope, UUID id, String ifMatch, RenameOrganisationRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        OrganisationRules.requireNotInFuture(request.effectiveOn(), time.today());
        return change(scope, organisation, Change.rename(request, time.now()));
    }

    /** Makes an organisation one of another kind from a day on. */
    public OrganisationView changeKind(Scope scope, UUID id, String ifMatch, ChangeOrganisationKindRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        OrganisationRules.requireNotInFuture(request.effectiveOn(), time.today());
        return change(scope, organisation, Change.kind(request, time.now()));
    }

    /** Moves an organisation, with everything below it, under another. */
    public OrganisationView transfer(Scope scope, UUID id, String ifMatch, TransferOrganisationRequest request) {
        Organisation organisation = structure.toChange(scope, id, ifMatch);
        OrganisationRules.requireMovable(organisation.last());
        OrganisationRules.requireExists(organisation, request.effectiveOn());
        UUID parentId = organisation.on(request.effectiveOn()).orElseThrow().parentId();
        Change change = Change.transfer(request, time.now());
        Period before = carryOut(scope, organisation, change);
        TreeRules.requireAcceptanceAcross(
                structure.areUnderDifferentSuperiors(parentId, request.newParentId(), request.effectiveOn()),
                request.acceptance());
        return written(organisation, change, before);
    }

    private OrganisationView change(Scope scope, Organisation organisation, Change change) {
        return written(organisation, change, carryOut(scope, organisation, change));
    }

    private Period carryOut(Scope scope, Organisation organisation, Change change) {
        OrganisationRules.requireExists(organisation, change.effectiveOn());
        Period before = organisation.on(change.effectiveOn()).orElseThrow();
        organisation.change(change);
        structure.requireFits(scope, organisation, change);
        return before;
    }

    private OrganisationView written(Organisation organisation, Change change, Period before) {
        PendingEvents events = structure.pendingEvents();
        structure.announce(events, organisation, change, before);
        structure.write(events, List.of(organisation));
        return OrganisationView.of(organisation, change.effectiveOn());
    }
}
