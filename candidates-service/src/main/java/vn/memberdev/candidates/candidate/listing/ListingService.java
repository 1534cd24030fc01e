package vn.memberdev.candidates.candidate.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.candidates.candidate.CandidateView;
import vn.memberdev.candidates.candidate.change.ListChange;
import vn.memberdev.candidates.codelist.ListNames;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.contracts.candidates.CandidateStatus;
import vn.memberdev.contracts.candidates.listing.ListingOrigin;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.ImportFile;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.intake.RepeatedPersons;
import vn.memberdev.platform.intake.TableImport;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of the list: listing people, one or many, and listing a removed candidate again. */
@ApplicationScoped
public class ListingService {

    private final CandidateReads candidates;
    private final CandidateChanges changes;
    private final OrgTree tree;
    private final EndedOrganisations ends;
    private final TableImport imports;
    private final CodeLists codeLists;
    private final BusinessTime time;

    ListingService(
            CandidateReads candidates,
            CandidateChanges changes,
            OrgTree tree,
            EndedOrganisations ends,
            TableImport imports,
            CodeLists codeLists,
            BusinessTime time) {
        this.candidates = candidates;
        this.changes = changes;
        this.tree = tree;
        this.ends = ends;
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
        ends.lockAgainstOrganisationEnds();
        return changes.list(scope, intake(scope).decide(request, origin));
    }

    /** Lists many people: one question for all references, one flush, one append. */
    @Transactional
    public BatchResult listAll(Scope scope, Batch<ListCandidateRequest> batch) {
        return listAll(scope, intake(scope), batch, Function.identity(), request -> null);
    }

    /** Lists the people of a file; each chunk of it has a transaction of its own. */
    public ImportReport listFrom(Scope scope, ImportFile file) {
        BatchListing intake = intake(scope);
        return imports.runInBatches(
                file,
                ImportedCandidate.class,
                chunk -> listAll(scope, intake, chunk, ImportedCandidate::toRequest, this::originOf),
                chunk -> RepeatedPersons.in(
                        chunk, ImportedCandidate::person, persons -> candidates.known(scope, persons)));
    }

    /** Lists a removed candidate again. */
    @Transactional
    public CandidateView listAgain(Scope scope, UUID id, String ifMatch, ListAgainRequest request) {
        ends.lockAgainstOrganisationEnds();
        return changes.change(scope, id, ifMatch, facts -> {
            tree.requireInScope(scope, request.organisationId(), "/organisationId");
            if (facts.status() == CandidateStatus.REMOVED) {
                // Of someone who was not removed the aggregate says so; faults in dates would only hide it.
                BatchListing.requireNone(
                        ListingRules.faultsOf(request, ends.find(request.organisationId()), facts, time.today()));
            }
            return new ListChange.ListedAgain(
                    request.organisationId(), request.listedOn(), Acts.decisionOf(request.resolution()));
        });
    }

    private BatchListing intake(Scope scope) {
        return new BatchListing(scope, candidates, tree, ends, time);
    }

    private <T> BatchResult listAll(
            Scope scope,
            BatchListing intake,
            Batch<T> batch,
            Function<T, ListCandidateRequest> request,
            Function<T, ListingOrigin> origin) {
        ends.lockAgainstOrganisationEnds();
        intake.prepare(batch.distinct(item -> request.apply(item).reference()));
        return changes.listAll(scope, batch, item -> intake.decide(request.apply(item), origin.apply(item)));
    }

    private ListingOrigin originOf(ImportedCandidate row) {
        if (row.massOrganisation() != null) {
            codeLists.require(ListNames.MASS_ORGANISATIONS, row.massOrganisation(), "/massOrganisation");
        }
        return row.origin();
    }
}
