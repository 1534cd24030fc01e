package vn.memberdev.candidates.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.candidate.change.CandidateProblem;
import vn.memberdev.candidates.organisation.EndedOrganisation;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.contracts.candidates.ListingOrigin;
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
final class ListingIntake {

    private final Scope scope;
    private final CandidateRepository repository;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final BusinessTime time;
    private final Map<UUID, Optional<EndedOrganisation>> organisations = new HashMap<>();
    private final Map<String, Optional<UUID>> references = new HashMap<>();

    ListingIntake(
            Scope scope, CandidateRepository repository, OrgTree tree, EndedOrganisations ends, BusinessTime time) {
        this.scope = scope;
        this.repository = repository;
        this.tree = tree;
        this.ends = ends;
        this.time = time;
    }

    /** Asks for many references at once. */
    void prepare(List<String> wanted) {
        Map<String, UUID> taken = repository.idsByReference(wanted);
        wanted.forEach(reference -> references.put(reference, Optional.ofNullable(taken.get(reference))));
    }

    /** Refuses, or makes the candidate, which the caller then flushes. */
    Candidate list(ListCandidateRequest request, ListingOrigin origin) {
        Optional<EndedOrganisation> end = organisations.computeIfAbsent(request.organisationId(), id -> {
            tree.requireInScope(scope, id, "/organisationId");
            return ends.find(id);
        });
        requireNone(ListingRules.faultsOf(request, end, time.today()));
        requireNew(request.reference());
        Candidate candidate = Candidate.listed(Ids.next(), request, origin, time.now());
        repository.persist(candidate);
        if (request.reference() != null) {
            references.put(request.reference(), Optional.of(candidate.id()));
        }
        return candidate;
    }

    private void requireNew(String reference) {
        if (reference == null) {
            return;
        }
        if (!references.containsKey(reference)) {
            prepare(List.of(reference));
        }
        references.get(reference).ifPresent(existing -> {
            ProblemException refusal = new ProblemException(
                            CandidateProblem.DUPLICATE_REFERENCE,
                            "The record is here already; use a new reference for another person.")
                    .with("/reference", "duplicate-reference", "taken by another candidate");
            throw repository.find(scope, existing).isPresent() ? refusal.with("existingId", existing) : refusal;
        });
    }

    static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(CandidateProblem.IMPLAUSIBLE_LISTING, "Correct what is named in errors.")
                    .with(faults);
        }
    }
}
