package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.timeline.Stay;
import vn.memberdev.candidates.codelist.ListNames;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.ListingOrigin;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.intake.ImportFile;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.intake.TableImport;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of the list: listing people, one or many, and listing a removed candidate again. */
@ApplicationScoped
public class CandidateService {

    private final CandidateRepository repository;
    private final CandidateChanges changes;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final BatchRunner batches;
    private final TableImport imports;
    private final CodeLists codeLists;
    private final BusinessTime time;

    CandidateService(
            CandidateRepository repository,
            CandidateChanges changes,
            OrgTree tree,
            EndedOrganisations ends,
            BatchRunner batches,
            TableImport imports,
            CodeLists codeLists,
            BusinessTime time) {
        this.repository = repository;
        this.changes = changes;
        this.tree = tree;
        this.ends = ends;
        this.batches = batches;
        this.imports = imports;
        this.codeLists = codeLists;
        this.time = time;
    }

    /** Lists a person. */
    @Transactional
    public CandidateView list(Scope scope, ListCandidateRequest request) {
        return list(scope, request, null);
    }

    /**
     * Lists a person whom somebody proposed.
     *
     * @param origin who, or null if that is not recorded
     */
    @Transactional
    public CandidateView list(Scope scope, ListCandidateRequest request, ListingOrigin origin) {
        ends.hold();
        Candidate candidate = intake(scope).list(request, origin);
        complete(scope, List.of(candidate));
        return CandidateView.of(scope, candidate);
    }

    /** Lists many people: one question for all references, one flush, one append. */
    @Transactional
    public BatchResult listAll(Scope scope, Batch<ListCandidateRequest> batch) {
        return listAll(scope, intake(scope), batch, Function.identity(), request -> null);
    }

    /** Lists the people of a file; each chunk of it has a transaction of its own. */
    public ImportReport listFrom(Scope scope, ImportFile file) {
        ListingIntake intake = intake(scope);
        return imports.runInBatches(
                file,
                CandidateRow.class,
                chunk -> listAll(scope, intake, chunk, CandidateRow::toRequest, this::originOf));
    }

    /** Lists a removed candidate again. */
    @Transactional
    public CandidateView listAgain(Scope scope, UUID id, String ifMatch, ListAgainRequest request) {
        ends.hold();
        return changes.change(scope, id, ifMatch, facts -> {
            tree.requireInScope(scope, request.organisationId(), "/organisationId");
            if (facts.status() == CandidateStatus.REMOVED) {
                // Of someone who was not removed the aggregate says so; faults in dates would only hide it.
                ListingIntake.requireNone(
                        ListingRules.faultsOf(request, ends.find(request.organisationId()), facts, time.today()));
            }
            return new CandidateChange.ListedAgain(
                    request.organisationId(),
                    request.listedOn(),
                    request.resolution().toDecision());
        });
    }

    private ListingIntake intake(Scope scope) {
        return new ListingIntake(scope, repository, tree, ends, time);
    }

    private <T> BatchResult listAll(
            Scope scope,
            ListingIntake intake,
            Batch<T> batch,
            Function<T, ListCandidateRequest> request,
            Function<T, ListingOrigin> origin) {
        ends.hold();
        intake.prepare(batch.items().stream()
                .limit(Batch.LARGEST)
                .filter(Objects::nonNull)
                .map(item -> request.apply(item).reference())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Candidate> listed = new ArrayList<>();
        BatchResult result = batches.run(batch, 201, item -> {
            Candidate candidate = intake.list(request.apply(item), origin.apply(item));
            listed.add(candidate);
            return candidate.id();
        });
        complete(scope, listed);
        return result;
    }

    private ListingOrigin originOf(CandidateRow row) {
        if (row.massOrganisation() != null) {
            codeLists.require(ListNames.MASS_ORGANISATIONS, row.massOrganisation(), "/massOrganisation");
        }
        return row.origin();
    }

    private void complete(Scope scope, List<Candidate> listed) {
        PendingEvents pending = changes.pending(scope);
        for (Candidate candidate : listed) {
            Stay stay = candidate.facts().lastStay();
            pending.add(
                    candidate, new CandidateChange.Listed(stay.organisationId(), stay.listedOn(), stay.resolution()));
        }
        changes.complete(pending);
    }
}
