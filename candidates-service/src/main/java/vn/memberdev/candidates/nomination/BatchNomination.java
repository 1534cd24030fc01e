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
import vn.memberdev.candidates.emulationmovement.EmulationMovementProblem;
import vn.memberdev.candidates.emulationmovement.EmulationMovements;
import vn.memberdev.candidates.emulationmovement.nominations.KnownMovement;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.candidates.nomination.proposal.NominatedBy;
import vn.memberdev.candidates.organisation.EndedOrganisations;
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
    private final EmulationMovements directory;
    private final CodeLists codeLists;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final Policies policies;
    private final BusinessTime time;

    private final Set<UUID> inScope = new HashSet<>();
    private final Map<OnDay, Optional<OrgUnitView>> organisations = new HashMap<>();
    private final Map<Below, Boolean> places = new HashMap<>();
    private final Map<UUID, KnownMovement> movements = new HashMap<>();
    private final Map<String, UUID> references = new HashMap<>();

    private record OnDay(UUID organisationId, LocalDate day) {}

    private record Below(UUID organisationId, UUID committee, LocalDate day) {}

    BatchNomination(
            Scope scope,
            NominationRepository repository,
            EmulationMovements directory,
            CodeLists codeLists,
            OrgTree tree,
            EndedOrganisations ends,
            Policies policies,
            BusinessTime time) {
        this.scope = scope;
        this.repository = repository;
        this.directory = directory;
        this.codeLists = codeLists;
        this.tree = tree;
        this.ends = ends;
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
        movements.putAll(directory.find(
                scope,
                requests.stream()
                        .map(MakeNominationRequest::movementId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
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
        KnownMovement movement = movements.get(id);
        if (movement == null) {
            throw new ProblemException(EmulationMovementProblem.MOVEMENT_NOT_FOUND, "nomination")
                    .fault("/movementId", "emulation-movement-not-found");
        }
        return movement;
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
            boolean stoodBelow = places.computeIfAbsent(
                    new Below(request.organisationId(), movement.organisationId(), day),
                    key -> ends.inPlaceOf(key.committee(), key.day())
                            .filter(directing -> tree.isWithin(key.organisationId(), directing, key.day()))
                            .isPresent());
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
