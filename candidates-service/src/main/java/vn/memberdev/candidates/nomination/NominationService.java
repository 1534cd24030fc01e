package vn.memberdev.candidates.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.candidate.listing.ListCandidateRequest;
import vn.memberdev.candidates.candidate.listing.ListingService;
import vn.memberdev.candidates.codelist.ListNames;
import vn.memberdev.candidates.emulationmovement.EmulationMovements;
import vn.memberdev.candidates.nomination.proposal.MakeNominationRequest;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.contracts.candidates.ListingOrigin;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of nominations: making them, one or many, and what the cell resolves on one. */
@ApplicationScoped
public class NominationService {

    private final NominationRepository repository;
    private final EmulationMovements movements;
    private final ListingService candidates;
    private final CodeLists codeLists;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final Policies policies;
    private final Outbox outbox;
    private final BatchRunner batches;
    private final BusinessTime time;

    NominationService(
            NominationRepository repository,
            EmulationMovements movements,
            ListingService candidates,
            CodeLists codeLists,
            OrgTree tree,
            EndedOrganisations ends,
            Policies policies,
            Outbox outbox,
            BatchRunner batches,
            BusinessTime time) {
        this.repository = repository;
        this.movements = movements;
        this.candidates = candidates;
        this.codeLists = codeLists;
        this.tree = tree;
        this.ends = ends;
        this.policies = policies;
        this.outbox = outbox;
        this.batches = batches;
        this.time = time;
    }

    /** Nominates a person. */
    @Transactional
    public NominationView make(Scope scope, MakeNominationRequest request) {
        BatchNomination intake = intake(scope, List.of(request));
        Nomination nomination = intake.make(request);
        repository.flush();
        outbox.append(NominationEvents.made(nomination));
        return NominationView.of(scope, nomination);
    }

    /** Nominates many people: one question each for all references and all movements, one flush, one append. */
    @Transactional
    public BatchResult makeAll(Scope scope, Batch<MakeNominationRequest> batch) {
        BatchNomination intake = intake(scope, batch.distinct(Function.identity()));
        List<Nomination> made = new ArrayList<>();
        BatchResult result = batches.run(batch, 201, request -> {
            Nomination nomination = intake.make(request);
            made.add(nomination);
            return nomination.id();
        });
        repository.flush();
        outbox.append(made.stream().map(NominationEvents::made).toList());
        return result;
    }

    /**
     * Puts the nominated person on the list, by the resolution of the cell; if it has ended, on the list and by the
     * resolution of the one that follows it.
     */
    @Transactional
    public NominationView accept(Scope scope, UUID id, String ifMatch, AcceptNominationRequest request) {
        ends.lockAgainstOrganisationEnds();
        Nomination nomination = findPending(scope, id, ifMatch);
        Optional<UUID> keeper = ends.inPlaceOf(nomination.organisationId(), request.listedOn());
        requireNone(NominationRules.faultsOf(request, nomination, keeper, time.today()));
        CandidateView candidate =
                candidates.list(scope, listing(nomination, request, keeper.orElseThrow()), origin(nomination));
        nomination.accept(
                candidate.id(), request.listedOn(), request.resolution().toDecision(), time.now());
        repository.flush();
        outbox.append(NominationEvents.accepted(nomination));
        return NominationView.of(scope, nomination);
    }

    /** Declines a nomination, with a reason of the list. */
    @Transactional
    public NominationView decline(Scope scope, UUID id, String ifMatch, DeclineNominationRequest request) {
        Nomination nomination = findPending(scope, id, ifMatch);
        codeLists.require(ListNames.NOMINATION_DECLINE_REASONS, request.reason(), "/reason");
        requireNone(NominationRules.faultsOf(request, nomination, time.today()));
        nomination.decline(
                request.reason(), request.declinedOn(), request.resolution().toDecision(), time.now());
        repository.flush();
        outbox.append(NominationEvents.declined(nomination));
        return NominationView.of(scope, nomination);
    }

    private BatchNomination intake(Scope scope, Collection<MakeNominationRequest> requests) {
        BatchNomination intake =
                new BatchNomination(scope, repository, movements, codeLists, tree, ends, policies, time);
        intake.prepare(requests);
        return intake;
    }

    private Nomination findPending(Scope scope, UUID id, String ifMatch) {
        Nomination nomination = repository.findForChange(scope, id).orElseThrow(NominationQueries::notFound);
        Precondition.require(ifMatch, nomination.eventVersion());
        nomination.requirePending();
        return nomination;
    }

    private static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(NominationProblem.IMPLAUSIBLE_OUTCOME).with(faults);
        }
    }

    private static ListCandidateRequest listing(
            Nomination nomination, AcceptNominationRequest request, UUID organisationId) {
        return new ListCandidateRequest(
                request.reference(),
                nomination.fullName(),
                nomination.birthDate(),
                nomination.sex(),
                organisationId,
                request.listedOn(),
                request.resolution(),
                nomination.education(),
                nomination.educationGround());
    }

    private static ListingOrigin origin(Nomination nomination) {
        return new ListingOrigin(
                nomination.nominatedBy().name(),
                nomination.massOrganisation(),
                nomination.movementId(),
                nomination.id());
    }
}
