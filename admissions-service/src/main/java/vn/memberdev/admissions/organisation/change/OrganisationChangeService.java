package vn.memberdev.admissions.organisation.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.memberdev.admissions.organisation.history.Change;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationEvents;
import vn.memberdev.admissions.organisation.history.OrganisationRules;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.admissions.organisation.history.Period;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Changes of an organisation that goes on. Each may be recorded late, before changes that are known already. */
@ApplicationScoped
@Transactional
public class OrganisationChangeService {

    private final StructuralChanges structuralChanges;
    private final BusinessTime time;

    OrganisationChangeService(StructuralChanges structuralChanges, BusinessTime time) {
        this.structuralChanges = structuralChanges;
        this.time = time;
    }

    /** Gives an organisation another name from a day on. */
    public OrganisationView rename(Scope scope, UUID id, String ifMatch, RenameOrganisationRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        OrganisationRules.requireNotInFuture(request.effectiveOn(), time.today());
        return change(scope, organisation, request.toChange(time.now()));
    }

    /** Makes an organisation one of another kind from a day on. */
    public OrganisationView changeKind(Scope scope, UUID id, String ifMatch, ChangeOrganisationKindRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        OrganisationRules.requireNotInFuture(request.effectiveOn(), time.today());
        return change(scope, organisation, request.toChange(time.now()));
    }

    /** Moves an organisation, with everything below it, under another. */
    public OrganisationView transfer(Scope scope, UUID id, String ifMatch, TransferOrganisationRequest request) {
        Organisation organisation = structuralChanges.findForChange(scope, id, ifMatch);
        OrganisationRules.requireMovable(organisation.last());
        OrganisationRules.requireExists(organisation, request.effectiveOn());
        UUID parentId = organisation.on(request.effectiveOn()).orElseThrow().parentId();
        Change change = request.toChange(time.now());
        Period before = carryOut(scope, organisation, change);
        TreeRules.requireAcceptanceAcross(
                structuralChanges.areUnderDifferentSuperiors(parentId, request.newParentId(), request.effectiveOn()),
                request.acceptance());
        return written(organisation, change, before);
    }

    private OrganisationView change(Scope scope, Organisation organisation, Change change) {
        return written(organisation, change, carryOut(scope, organisation, change));
    }

    private Period carryOut(Scope scope, Organisation organisation, Change change) {
        Period before = organisation.change(change);
        structuralChanges.requireFits(scope, organisation, change);
        return before;
    }

    private OrganisationView written(Organisation organisation, Change change, Period before) {
        structuralChanges.write(
                organisation, edges -> OrganisationEvents.recorded(organisation, change, before, edges));
        return OrganisationView.of(organisation, change.effectiveOn());
    }
}
