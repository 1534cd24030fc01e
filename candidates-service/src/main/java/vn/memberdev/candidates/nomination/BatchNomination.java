package vn.memberdev.candidates.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.candidates.DateRules;
import vn.memberdev.candidates.codelist.ListNames;
import vn.memberdev.candidates.emulationmovement.BatchMovements;
import vn.memberdev.candidates.emulationmovement.EmulationMovementProblem;
import vn.memberdev.candidates.emulationmovement.nominations.KnownMovement;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.candidates.nomination.proposal.NominatedBy;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnitView;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Nominations within one call. It remembers which organisations, movements and references it has asked for, so that
 * many nominations cost few questions.
 */
final class BatchNomination {

    private final Scope scope;
    private final NominationRepository repository;
    private final BatchMovements movements;
    private final CodeLists codeLists;
    private final OrgTree tree;
    private final Policies policies;
    private final BusinessTime time;

    private final Set<UUID> inScope = new HashSet<>();
    private final Map<OnDay, Optional<OrgUnitView>> organisations = new HashMap<>();
    private final Map<String, UUID> references = new HashMap<>();

    private record OnDay(UUID organisationId, LocalDate day) {}

    BatchNomination(
            Scope scope,
            NominationRepository repository,
            BatchMovements movements,
            CodeLists codeLists,
            OrgTree tree,
            Policies policies,
            BusinessTime time) {
        this.scope = scope;
        this.repository = repository;
        this.movements = movements;
        this.codeLists = codeLists;
        this.tree = tree;
        this.policies = policies;
        this.time = time;
    }

    /** Asks for the references and movements of many nominations at once. */
    void prepare(Collection<MakeNominationRequest> requests) {
        references.putAll(repository.idsByReference(requests.stream()
                .map(MakeNominationRequest::reference)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
        movements.prepare(requests.stream()
                .map(MakeNominationRequest::movementId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** Refuses, or makes a nomination that was prepared; the caller then flushes. */
    Nomination make(MakeNominationRequest request) {
        requireInScope(request.organisationId());
        requireConsistent(NominationRules.originFaultsOf(request));
        String massOrganisation = requireMassOrganisation(request);
        requirePlausible(request);
        requireNew(request.reference());
        Nomination nomination = Nomination.made(request, massOrganisation, time.now());
        repository.persist(nomination);
        if (request.reference() != null) {
            references.put(request.reference(), nomination.id());
        }
        return nomination;
    }

    private void requireInScope(UUID organisationId) {
        if (!inScope.contains(organisationId)) {
            tree.requireInScope(scope, organisationId, "/organisationId");
            inScope.add(organisationId);
        }
    }

    /** The mass organisation behind the nomination, or null if there is none. */
    private String requireMassOrganisation(MakeNominationRequest request) {
        if (request.nominatedBy() == NominatedBy.EMULATION_MOVEMENT) {
            KnownMovement movement = movement(request.movementId());
            requireConsistent(DateRules.all(NominationRules.massOrganisationDiffers(request, movement)));
            return movement.massOrganisation();
        }
        String code = request.massOrganisation();
        if (code != null) {
            codeLists.require(ListNames.MASS_ORGANISATIONS, code, "/massOrganisation");
        }
        return code;
    }

    private KnownMovement movement(UUID id) {
        return movements.find(id).orElseThrow(() -> new ProblemException(
                        EmulationMovementProblem.MOVEMENT_NOT_FOUND, "nomination")
                .fault("/movementId", "emulation-movement-not-found"));
    }

    private void requirePlausible(MakeNominationRequest request) {
        LocalDate day = request.nominatedOn();
        Optional<OrgUnitView> organisation = organisations.computeIfAbsent(
                new OnDay(request.organisationId(), day), key -> tree.find(key.organisationId(), key.day()));
        List<FieldError> faults = new ArrayList<>(NominationRules.faultsOf(
                request,
                organisation,
                policies.value("nomination.kinds-without-list", day).asCodes(),
                time.today()));
        if (request.movementId() != null) {
            KnownMovement movement = movement(request.movementId());
            boolean stoodBelow = movements.stoodBelow(request.organisationId(), movement, day);
            faults.addAll(DateRules.all(
                    NominationRules.movementNotRunning(day, movement), NominationRules.movementElsewhere(stoodBelow)));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(NominationProblem.IMPLAUSIBLE_NOMINATION).with(faults);
        }
    }

    private void requireNew(String reference) {
        UUID existing = reference == null ? null : references.get(reference);
        if (existing != null) {
            ProblemException refusal = new ProblemException(NominationProblem.DUPLICATE_NOMINATION)
                    .fault("/reference", "duplicate-reference");
            throw repository.find(scope, existing).isPresent() ? refusal.with("existingId", existing) : refusal;
        }
    }

    private static void requireConsistent(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(NominationProblem.INCONSISTENT_ORIGIN).with(faults);
        }
    }
}
