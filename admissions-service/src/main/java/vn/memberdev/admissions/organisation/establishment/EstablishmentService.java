package vn.memberdev.admissions.organisation.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.organisation.change.RegisterSnapshot;
import vn.memberdev.admissions.organisation.change.StructuralChanges;
import vn.memberdev.admissions.organisation.history.Organisation;
import vn.memberdev.admissions.organisation.history.OrganisationView;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.intake.ImportFile;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.intake.TableImport;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Changes of the register of organisations. */
@ApplicationScoped
public class EstablishmentService {

    private final StructuralChanges structuralChanges;
    private final BatchRunner batches;
    private final TableImport imports;
    private final BusinessTime time;

    EstablishmentService(
            StructuralChanges structuralChanges, BatchRunner batches, TableImport imports, BusinessTime time) {
        this.structuralChanges = structuralChanges;
        this.batches = batches;
        this.imports = imports;
        this.time = time;
    }

    /** Enters an organisation. The first one of all is the root; its id is the caller's organisation. */
    @Transactional
    public OrganisationView establish(Scope scope, EstablishOrganisationRequest request) {
        PendingEvents events = pendingEvents();
        Organisation organisation =
                establishment(scope, new Batch<>(List.of(request)), events).establish(request);
        events.write();
        return OrganisationView.of(organisation, request.effectiveOn());
    }

    /** Enters many; parents come before what stands below them. */
    @Transactional
    public BatchResult establishAll(Scope scope, Batch<EstablishOrganisationRequest> batch) {
        PendingEvents events = pendingEvents();
        Establishment establishment = establishment(scope, batch, events);
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
            Establishment establishment =
                    establishment(scope, chunk, OrganisationRow::toRequest, OrganisationRow::id, events);
            establishment.rememberTakenBack(taken);
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

    private Establishment establishment(Scope scope, Batch<EstablishOrganisationRequest> batch, PendingEvents events) {
        return establishment(scope, batch, Function.identity(), request -> null, events);
    }

    /** Takes the lock, and reads at once what the items of a call name. */
    private <T> Establishment establishment(
            Scope scope,
            Batch<T> batch,
            Function<T, EstablishOrganisationRequest> toRequest,
            Function<T, UUID> identity,
            PendingEvents events) {
        structuralChanges.lock();
        Set<EstablishOrganisationRequest> requests = batch.distinct(toRequest);
        RegisterSnapshot snapshot = structuralChanges.snapshot(
                scope,
                Stream.concat(
                        requests.stream().map(EstablishOrganisationRequest::parentId),
                        batch.distinct(identity).stream()),
                requests.stream().flatMap(request -> Stream.of(request.parentCode(), request.code())),
                requests.stream().anyMatch(EstablishOrganisationRequest::namesNoParent));
        return new Establishment(scope, snapshot, structuralChanges, events, time);
    }

    private PendingEvents pendingEvents() {
        return structuralChanges.pendingEvents();
    }
}
