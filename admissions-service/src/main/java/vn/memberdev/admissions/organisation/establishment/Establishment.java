package vn.memberdev.admissions.organisation.establishment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.organisation.OrganisationProblem;
import vn.memberdev.admissions.organisation.change.RegisterSnapshot;
import vn.memberdev.admissions.organisation.change.StructuralChanges;
import vn.memberdev.admissions.organisation.change.TreeRules;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationEvents;
import vn.memberdev.admissions.organisation.history.OrganisationRules;
import vn.memberdev.admissions.organisation.lineage.LineageEdge;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Establishes the organisations of one call, item by item: first every refusal, then every change. */
public final class Establishment {

    private final Scope scope;
    private final RegisterSnapshot register;
    private final StructuralChanges structuralChanges;
    private final PendingEvents events;
    private final BusinessTime time;

    public Establishment(
            Scope scope,
            RegisterSnapshot register,
            StructuralChanges structuralChanges,
            PendingEvents events,
            BusinessTime time) {
        this.scope = scope;
        this.register = register;
        this.structuralChanges = structuralChanges;
        this.events = events;
        this.time = time;
    }

    public Organisation establish(EstablishOrganisationRequest request) {
        return establish(null, request, id -> List.of());
    }

    /** Establishes an organisation with the identity that its row says, if it says one. */
    public Organisation establish(OrganisationRow row) {
        return establish(row.id(), row.toRequest(), id -> List.of());
    }

    /** Establishes an organisation that follows others. */
    public Organisation establish(EstablishOrganisationRequest request, Function<UUID, List<LineageEdge>> lineage) {
        return establish(null, request, lineage);
    }

    /** Finds from now on what an earlier part of a dry run established, which was taken back. */
    void rememberTakenBack(Collection<Organisation> taken) {
        taken.forEach(register::add);
    }

    private Organisation establish(
            UUID identity, EstablishOrganisationRequest request, Function<UUID, List<LineageEdge>> lineage) {
        OrganisationRules.requireParentNamedOnce(request);
        OrganisationRules.requireNotInFuture(request.effectiveOn(), time.today());
        UUID parentId = request.namesNoParent() ? null : parentOf(request);
        UUID id = parentId == null ? rootId() : identity == null ? Ids.next() : identity;
        OrganisationRules.requireIdentity(identity, id);
        register.requireUnknown(id);
        register.requireFreeCode(request.code(), id, request.effectiveOn(), null, "/code");

        Organisation organisation = Organisation.establish(id, request.toChange(parentId, time.now()));
        structuralChanges.add(organisation);
        register.add(organisation);
        List<LineageEdge> edges = lineage.apply(id);
        events.add(id, () -> OrganisationEvents.established(organisation, edges));
        return organisation;
    }

    private UUID parentOf(EstablishOrganisationRequest request) {
        UUID parentId = request.parentId() != null
                ? request.parentId()
                : register.byCode(request.parentCode(), request.effectiveOn());
        TreeRules.requireParentThroughout(register.lifespan(parentId, "/parentId"), request.effectiveOn(), null);
        return parentId;
    }

    /** The root takes the id that the tokens of the province carry, so that they see it. */
    private UUID rootId() {
        if (!register.isEmpty()) {
            throw new ProblemException(OrganisationProblem.ROOT_EXISTS).fault("/parentId", "root-exists");
        }
        if (!scope.hasRole(Roles.PROVINCE_OFFICER) && !scope.hasRole(Roles.INTEGRATION)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN, "root");
        }
        if (scope.holdsNothing()) {
            throw new ProblemException(OrganisationProblem.ROOT_WITHOUT_CLAIM);
        }
        return scope.organisationId();
    }
}
