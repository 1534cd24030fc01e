package vn.memberdev.candidates.emulationmovement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.codelist.ListNames;
import vn.memberdev.candidates.emulationmovement.nominations.MovementNominations;
import vn.memberdev.candidates.emulationmovement.nominations.MovementYield;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.outbox.OutboxEvent;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of emulation movements: launching, changing and closing one. */
@ApplicationScoped
public class EmulationMovementService {

    private final EmulationMovementRepository repository;
    private final MovementNominations nominations;
    private final CodeLists codeLists;
    private final OrgTree tree;
    private final Policies policies;
    private final Outbox outbox;
    private final BusinessTime time;

    EmulationMovementService(
            EmulationMovementRepository repository,
            MovementNominations nominations,
            CodeLists codeLists,
            OrgTree tree,
            Policies policies,
            Outbox outbox,
            BusinessTime time) {
        this.repository = repository;
        this.nominations = nominations;
        this.codeLists = codeLists;
        this.tree = tree;
        this.policies = policies;
        this.outbox = outbox;
        this.time = time;
    }

    /** Launches a movement. */
    @Transactional
    public EmulationMovementView launch(Scope scope, LaunchEmulationMovementRequest request) {
        tree.requireInScope(scope, request.organisationId(), "/organisationId");
        requireMassOrganisation(request.massOrganisation());
        MovementPlan plan = request.plan();
        requireNone(EmulationMovementRules.faultsOf(
                plan,
                tree.find(request.organisationId(), plan.startsOn()),
                policies.value("emulation-movement.directing-kinds", plan.startsOn())
                        .asCodes(),
                time.today()));
        EmulationMovement movement = EmulationMovement.launched(request.organisationId(), plan, time.now());
        repository.persist(movement);
        repository.flush();
        return published(scope, movement, EmulationMovementEvents.launched(movement));
    }

    /** Changes what a movement is; nobody who was nominated from it may fall out of it. */
    @Transactional
    public EmulationMovementView change(Scope scope, UUID id, String ifMatch, ChangeEmulationMovementRequest request) {
        EmulationMovement movement = find(scope, id, ifMatch);
        movement.requireOpen();
        requireMassOrganisation(request.massOrganisation());
        MovementPlan plan = request.plan();
        requireNone(EmulationMovementRules.faultsOf(
                plan, movement.decision().decidedOn(), movement.lastDecision().decidedOn(), time.today()));
        nominations
                .span(id)
                .ifPresent(span -> requireNoContradiction(
                        EmulationMovementRules.contradictionsOf(plan, movement.massOrganisation(), span)));
        movement.change(plan, time.now());
        repository.flush();
        return published(scope, movement, EmulationMovementEvents.changed(movement));
    }

    /** Closes a movement, not before the last nomination that came from it. */
    @Transactional
    public EmulationMovementView close(Scope scope, UUID id, String ifMatch, CloseEmulationMovementRequest request) {
        EmulationMovement movement = find(scope, id, ifMatch);
        movement.requireOpen();
        requireNone(EmulationMovementRules.faultsOf(
                request, movement.decision().decidedOn(), movement.startsOn(), time.today()));
        nominations
                .span(id)
                .ifPresent(span -> requireNoContradiction(
                        DateRules.all(EmulationMovementRules.nominationsAfterEnd(request.endsOn(), span))));
        movement.close(request.endsOn(), Acts.decisionOf(request.decision()), time.now());
        repository.flush();
        return published(scope, movement, EmulationMovementEvents.changed(movement));
    }

    private EmulationMovement find(Scope scope, UUID id, String ifMatch) {
        EmulationMovement movement =
                repository.findForChange(scope, id).orElseThrow(EmulationMovementQueries::notFound);
        Precondition.require(ifMatch, movement.eventVersion());
        return movement;
    }

    private EmulationMovementView published(Scope scope, EmulationMovement movement, OutboxEvent event) {
        outbox.append(event);
        LocalDate today = time.today();
        MovementYield yield = nominations
                .yields(scope, List.of(movement.id()), today)
                .getOrDefault(movement.id(), MovementYield.NOTHING);
        return EmulationMovementView.of(movement, yield, today);
    }

    private void requireMassOrganisation(String code) {
        codeLists.require(ListNames.MASS_ORGANISATIONS, code, "/massOrganisation");
    }

    private static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(EmulationMovementProblem.IMPLAUSIBLE_MOVEMENT).with(faults);
        }
    }

    private static void requireNoContradiction(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(EmulationMovementProblem.MOVEMENT_HAS_NOMINATIONS).with(faults);
        }
    }
}
