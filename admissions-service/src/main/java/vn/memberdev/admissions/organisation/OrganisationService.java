package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.intake.ImportFile;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.intake.TableImport;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Changes of the register of organisations. */
@ApplicationScoped
public class OrganisationService {

    private final OrganisationRepository repository;
    private final OrganisationTreeRepository register;
    private final Structure structure;
    private final OrgTree tree;
    private final BatchRunner batches;
    private final TableImport imports;
    private final BusinessTime time;

    OrganisationService(
            OrganisationRepository repository,
            OrganisationTreeRepository register,
            Structure structure,
            OrgTree tree,
            BatchRunner batches,
            TableImport imports,
            BusinessTime time) {
        this.repository = repository;
        this.register = register;
        this.structure = structure;
        this.tree = tree;
        this.batches = batches;
        this.imports = imports;
        this.time = time;
    }

    /** Enters an organisation. The first one of all is the root; its id is the caller's organisation. */
    @Transactional
    public OrganisationView establish(Scope scope, EstablishOrganisationRequest request) {
        PendingEvents events = pendingEvents();
        Organisation organisation =
                establishment(scope, List.of(request), events).establish(request);
        events.write();
        return OrganisationView.of(organisation, request.effectiveOn());
    }

    /** Enters many; parents come before what stands below them. */
    @Transactional
    public BatchResult establishAll(Scope scope, Batch<EstablishOrganisationRequest> batch) {
        PendingEvents events = pendingEvents();
        Establishment establishment = establishment(scope, batch.items(), events);
        BatchResult result = batches.run(
                batch, 201, request -> establishment.establish(request).id());
        events.write();
        return result;
    }

    /** Enters the rows of a file, 500 a transaction; parents come before what stands below them. */
    public ImportReport establishFrom(Scope scope, ImportFile file) {
        // A dry run takes each chunk back, and later rows may stand below what an earlier chunk had.
        List<Organisation> taken = new ArrayList<>();
        return imports.runInBatches(file, OrganisationRow.class, chunk -> {
            PendingEvents events = pendingEvents();
            Establishment establishment = establishment(scope, chunk, events);
            establishment.recall(taken);
            BatchResult result = batches.run(chunk, 201, row -> {
                Organisation organisation = establishment.establish(row);
                if (file.dryRun()) {
                    taken.add(organisation);
                }
                return organisation.id();
            });
            events.write();
            return result;
        });
    }

    /**
     * Those of the organisations that exist and that the caller may touch; for the rules of other features. None of them
     * ends before the caller's transaction is over: an end finds what is put there now, or is seen here.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Places places(Scope scope, Collection<UUID> ids) {
        repository.holdStructure();
        return new Places(register.firstDays(scope, ids));
    }

    private Establishment establishment(Scope scope, Batch<OrganisationRow> rows, PendingEvents events) {
        return establishment(
                scope,
                rows.items().stream().map(OrganisationRow::toRequest).toList(),
                rows.items().stream().map(OrganisationRow::id),
                events);
    }

    private Establishment establishment(
            Scope scope, List<EstablishOrganisationRequest> requests, PendingEvents events) {
        return establishment(scope, requests, Stream.of(), events);
    }

    private Establishment establishment(
            Scope scope, List<EstablishOrganisationRequest> requests, Stream<UUID> identities, PendingEvents events) {
        repository.lockStructure();
        List<EstablishOrganisationRequest> named =
                requests.stream().filter(Objects::nonNull).limit(Batch.LARGEST).toList();
        RegisterExtract extract = structure.extract(
                scope,
                Stream.concat(named.stream().map(EstablishOrganisationRequest::parentId), identities),
                named.stream()
                        .flatMap(request -> Stream.of(
                                request.parentCode() == null ? "" : request.parentCode(),
                                request.code() == null ? "" : request.code())),
                named.stream().anyMatch(EstablishOrganisationRequest::namesNoParent));
        return new Establishment(scope, extract, repository, tree, events, time);
    }

    private PendingEvents pendingEvents() {
        return structure.pendingEvents();
    }

    static ProblemException notFound() {
        return new ProblemException(
                PlatformProblem.ORGANISATION_NOT_FOUND,
                "Name an organisation of your part of the tree, and a day on which it exists.");
    }
}
