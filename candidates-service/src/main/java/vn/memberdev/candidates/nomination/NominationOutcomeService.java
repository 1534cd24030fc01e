package vn.memberdev.candidates.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.candidate.listing.ListCandidateRequest;
import vn.memberdev.candidates.candidate.listing.ListingService;
import vn.memberdev.candidates.codelist.ListNames;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** What the cell resolves on a nomination: the person is put on the list, or the nomination is declined. */
@ApplicationScoped
public class NominationOutcomeService {

    private final NominationRepository repository;
    private final ListingService candidates;
    private final CodeLists codeLists;
    private final EndedOrganisations ends;
    private final Outbox outbox;
    private final BusinessTime time;

    NominationOutcomeService(
            NominationRepository repository,
            ListingService candidates,
            CodeLists codeLists,
            EndedOrganisations ends,
            Outbox outbox,
            BusinessTime time) {
        this.repository = repository;
        this.candidates = candidates;
        this.codeLists = codeLists;
        this.ends = ends;
        this.outbox = outbox;
        this.time = time;
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
        nomination.accept(candidate.id(), request.listedOn(), Acts.decisionOf(request.resolution()), time.now());
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
        nomination.decline(request.reason(), request.declinedOn(), Acts.decisionOf(request.resolution()), time.now());
        repository.flush();
        outbox.append(NominationEvents.declined(nomination));
        return NominationView.of(scope, nomination);
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
