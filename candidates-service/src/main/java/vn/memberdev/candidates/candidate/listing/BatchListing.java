package vn.memberdev.candidates.candidate.listing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.organisation.EndedOrganisation;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/**
 * First listings within one call. It remembers which organisations and references it has asked for, so that many
 * listings cost few questions.
 */
final class BatchListing {

    private final Scope scope;
    private final CandidateReads candidates;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final BusinessTime time;
    private final Map<UUID, Optional<EndedOrganisation>> organisations = new HashMap<>();
    private final Map<String, Optional<UUID>> references = new HashMap<>();

    BatchListing(Scope scope, CandidateReads candidates, OrgTree tree, EndedOrganisations ends, BusinessTime time) {
        this.scope = scope;
        this.candidates = candidates;
        this.tree = tree;
        this.ends = ends;
        this.time = time;
    }

    /** Asks for many references at once. */
    void prepare(Collection<String> wanted) {
        Map<String, UUID> taken = candidates.idsByReference(wanted);
        wanted.forEach(reference -> references.put(reference, Optional.ofNullable(taken.get(reference))));
    }

    /** Refuses, or says what shall be recorded; the reference is taken from then on. */
    ListChange.Listed decide(ListCandidateRequest request, ListingOrigin origin) {
        Optional<EndedOrganisation> end = organisations.computeIfAbsent(request.organisationId(), id -> {
            tree.requireInScope(scope, id, "/organisationId");
            return ends.find(id);
        });
        requireNone(ListingRules.faultsOf(request, end, time.today()));
        requireNew(request.reference());
        UUID candidateId = Ids.next();
        if (request.reference() != null) {
            references.put(request.reference(), Optional.of(candidateId));
        }
        return new ListChange.Listed(
                candidateId,
                request.reference(),
                request.details(),
                request.organisationId(),
                request.listedOn(),
                Acts.decisionOf(request.resolution()),
                origin);
    }

    private void requireNew(String reference) {
        if (reference == null) {
            return;
        }
        if (!references.containsKey(reference)) {
            prepare(List.of(reference));
        }
        references.get(reference).ifPresent(existing -> {
            ProblemException refusal = new ProblemException(CandidateProblem.DUPLICATE_REFERENCE)
                    .fault("/reference", "duplicate-reference");
            throw candidates.isInScope(scope, existing) ? refusal.with("existingId", existing) : refusal;
        });
    }

    static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(CandidateProblem.IMPLAUSIBLE_LISTING).with(faults);
        }
    }
}
