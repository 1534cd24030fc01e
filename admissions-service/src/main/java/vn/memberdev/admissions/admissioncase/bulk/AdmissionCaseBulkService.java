package vn.memberdev.admissions.admissioncase.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.memberdev.admissions.admissioncase.AdmissionCase;
import vn.memberdev.admissions.admissioncase.AdmissionCaseRepository;
import vn.memberdev.admissions.admissioncase.AdmissionCaseSteps;
import vn.memberdev.admissions.admissioncase.CaseLookup;
import vn.memberdev.admissions.admissioncase.CaseLookups;
import vn.memberdev.admissions.admissioncase.Ceremony;
import vn.memberdev.admissions.admissioncase.OpenAdmissionCaseRequest;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.scope.Scope;

/** Many cases at once: what a call needs is read for all items together, and everything is flushed once. */
@ApplicationScoped
@Transactional
public class AdmissionCaseBulkService {

    private final AdmissionCaseRepository repository;
    private final CaseLookups lookups;
    private final AdmissionCaseSteps steps;
    private final Outbox outbox;
    private final BatchRunner batches;

    AdmissionCaseBulkService(
            AdmissionCaseRepository repository,
            CaseLookups lookups,
            AdmissionCaseSteps steps,
            Outbox outbox,
            BatchRunner batches) {
        this.repository = repository;
        this.lookups = lookups;
        this.steps = steps;
        this.outbox = outbox;
        this.batches = batches;
    }

    /** Opens cases. */
    public BatchResult openAll(Scope scope, Batch<OpenAdmissionCaseRequest> batch) {
        CaseLookup lookup = lookups.forOpening(scope, batch.distinct(OpenAdmissionCaseRequest::candidateId));
        BatchResult result = batches.run(
                batch, 201, item -> steps.open(lookup, item.candidateId()).id());
        repository.flush();
        return result;
    }

    /** Records decisions. */
    public BatchResult decideAll(Scope scope, Batch<DecideAdmissionItem> batch) {
        CaseLookup lookup = lookups.forDeciding(scope, batch.distinct(DecideAdmissionItem::decisionOfCase));
        BatchResult result = batches.run(batch, 200, item -> {
            steps.decide(lookup, lookup.admissionCase(item.caseId()), item.toRequest());
            return item.caseId();
        });
        repository.flush();
        return result;
    }

    /** Records ceremonies; the id of each item is that of the member. */
    public BatchResult holdCeremonies(Scope scope, Batch<HoldCeremonyItem> batch) {
        CaseLookup lookup = lookups.of(
                scope,
                batch.distinct(HoldCeremonyItem::caseId),
                batch.distinct(HoldCeremonyItem::organisationId).stream());
        PendingEvents events = new PendingEvents(outbox, repository::flush);
        BatchResult result = batches.run(batch, 200, item -> {
            AdmissionCase admissionCase = lookup.admissionCase(item.caseId());
            steps.holdCeremony(lookup, admissionCase, item.toRequest(), events);
            return admissionCase.ceremony().map(Ceremony::memberId).orElseThrow();
        });
        events.write();
        return result;
    }
}
