package vn.memberdev.candidates.emulationmovement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.candidates.emulationmovement.nominations.MovementNominations;
import vn.memberdev.candidates.emulationmovement.nominations.MovementYield;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Reads emulation movements: those that the caller's part of the tree directs, and those that are directed at it. */
@ApplicationScoped
public class EmulationMovementQueries {

    private final EmulationMovementRepository repository;
    private final MovementNominations nominations;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    EmulationMovementQueries(
            EmulationMovementRepository repository,
            MovementNominations nominations,
            OrgTree tree,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.nominations = nominations;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /**
     * A movement.
     *
     * @param asOf the day it is asked about, or null for today
     */
    @Transactional
    public EmulationMovementView get(Scope scope, UUID id, LocalDate asOf) {
        LocalDate day = asOf == null ? time.today() : asOf;
        EmulationMovement movement =
                repository.findVisible(scope, id, day).orElseThrow(EmulationMovementQueries::notFound);
        MovementYield yield = nominations.yields(scope, List.of(id), day).getOrDefault(id, MovementYield.NOTHING);
        return EmulationMovementView.of(movement, yield, day);
    }

    /**
     * A page of movements.
     *
     * @param asOf the day it is asked about, or null for today
     */
    @Transactional
    public Page<EmulationMovementView> page(
            Scope scope,
            UUID organisationId,
            boolean subtree,
            String massOrganisation,
            Integer year,
            LocalDate asOf,
            PageRequest request) {
        LocalDate day = asOf == null ? time.today() : asOf;
        if (organisationId != null) {
            requireVisible(scope, organisationId);
        }
        EmulationMovementFilter filter =
                new EmulationMovementFilter(organisationId, subtree, massOrganisation, year, day);
        List<EmulationMovement> rows = repository.page(scope, filter, cursors.afterId(request), request.limit() + 1);
        Map<UUID, MovementYield> yields = nominations.yields(
                scope, rows.stream().map(EmulationMovement::id).toList(), day);
        return cursors.page(request, rows, movement -> movement.id().toString())
                .map(movement -> EmulationMovementView.of(
                        movement, yields.getOrDefault(movement.id(), MovementYield.NOTHING), day));
    }

    /** Committees above the caller may be named too: their movements are for the caller. */
    private void requireVisible(Scope scope, UUID organisationId) {
        if (!tree.isWithin(scope.organisationId(), organisationId, time.today())) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
    }

    static ProblemException notFound() {
        return new ProblemException(EmulationMovementProblem.MOVEMENT_NOT_FOUND);
    }
}
