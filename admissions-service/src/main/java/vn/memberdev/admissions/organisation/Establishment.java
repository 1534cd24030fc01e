package vn.memberdev.admissions.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Establishes the organisations of one call, item by item: first every refusal, then every change. */
final class Establishment {

    private final Scope scope;
    private final RegisterExtract register;
    private final OrganisationRepository repository;
    private final OrgTree tree;
    private final PendingEvents events;
    private final BusinessTime time;

    Establishment(
            Scope scope,
            RegisterExtract register,
            OrganisationRepository repository,
            OrgTree tree,
            PendingEvents events,
            BusinessTime time) {
        this.scope = scope;
        this.register = register;
        this.repository = repository;
        this.tree = tree;
        this.events = events;
        this.time = time;
    }

    Organisation establish(EstablishOrganisationRequest request) {
        return establish(null, request, id -> List.of());
    }

    /** Establishes an organisation with the identity that its row says, if it says one. */
    Organisation establish(OrganisationRow row) {
        return establish(row.id(), row.toRequest(), id -> List.of());
    }

    /** Establishes an organisation that follows others. */
    Organisation establish(EstablishOrganisationRequest request, Function<UUID, List<LineageEdge>> lineage) {
        return establish(null, request, lineage);
    }

    /** Finds from now on what an earlier part of a dry run established, which was taken back. */
    void recall(Collection<Organisation> taken) {
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

        Organisation organisation = Organisation.establish(id, Change.establish(parentId, request, time.now()));
        repository.persist(organisation);
        // At once, not after the flush: the next item may stand below this one. A new organisation has version 1.
        tree.apply(OrganisationEvents.unit(organisation, List.of()));
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
            throw new ProblemException(OrganisationProblem.ROOT_EXISTS, "Name the organisation above.")
                    .with("/parentId", "root-exists", "is needed, because there is a root");
        }
        if (!scope.hasRole(Roles.PROVINCE_OFFICER) && !scope.hasRole(Roles.INTEGRATION)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN, "The root is established for the province.");
        }
        if (scope.holdsNothing()) {
            throw new ProblemException(
                    OrganisationProblem.ROOT_WITHOUT_CLAIM, "Use a token whose organisation claim is a UUID.");
        }
        return scope.organisationId();
    }
}
