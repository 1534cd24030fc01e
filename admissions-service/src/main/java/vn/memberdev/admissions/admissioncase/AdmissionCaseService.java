package vn.memberdev.admissions.admissioncase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.admissioncase.decision.DecideAdmissionRequest;
import vn.memberdev.admissions.admissioncase.decision.DecisionOfCase;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.scope.Scope;

/** Use cases of single admission cases. */
@ApplicationScoped
@Transactional
public class AdmissionCaseService {

    private final AdmissionCaseRepository repository;
    private final AdmissionCaseSteps steps;
    private final CaseLookups lookups;
    private final OrgTree tree;
    private final Outbox outbox;
    private final Cursors cursors;

    AdmissionCaseService(
            AdmissionCaseRepository repository,
            AdmissionCaseSteps steps,
            CaseLookups lookups,
            OrgTree tree,
            Outbox outbox,
            Cursors cursors) {
        this.repository = repository;
        this.steps = steps;
        this.lookups = lookups;
        this.tree = tree;
        this.outbox = outbox;
        this.cursors = cursors;
    }

    /** Opens the case of a candidate whose procedure was allowed. */
    public AdmissionCaseView open(Scope scope, OpenAdmissionCaseRequest request) {
        CaseLookup lookup = lookups.forOpening(scope, List.of(request.candidateId()));
        AdmissionCase opened = steps.open(lookup, request.candidateId());
        repository.flush();
        return AdmissionCaseView.of(opened);
    }

    /** Cases, in the order in which they were opened. */
    public Page<AdmissionCaseView> list(
            Scope scope,
            UUID organisationId,
            boolean subtree,
            AdmissionCaseStatus status,
            UUID candidateId,
            PageRequest page) {
        if (organisationId != null) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
        AdmissionCaseFilter filter = new AdmissionCaseFilter(organisationId, subtree, status, candidateId);
        List<AdmissionCase> rows = repository.list(scope, filter, cursors.afterId(page), page.limit() + 1);
        return cursors.page(page, rows, found -> found.id().toString()).map(AdmissionCaseView::of);
    }

    /** A case. */
    public AdmissionCaseView get(Scope scope, UUID id) {
        return AdmissionCaseView.of(repository.find(scope, id).orElseThrow(CaseLookup::notFound));
    }

    /** Records what the competent committee decided. */
    public AdmissionCaseView decide(Scope scope, UUID id, String ifMatch, DecideAdmissionRequest request) {
        CaseLookup lookup = lookups.forDeciding(
                scope, List.of(new DecisionOfCase(id, request.decision().decidedOn())));
        AdmissionCase admissionCase = lookup.admissionCase(id);
        Precondition.require(ifMatch, admissionCase.eventVersion());
        steps.decide(lookup, admissionCase, request);
        repository.flush();
        return AdmissionCaseView.of(admissionCase);
    }

    /** Records the ceremony; the candidate is a member from that day. */
    public AdmissionCaseView holdCeremony(Scope scope, UUID id, String ifMatch, HoldCeremonyRequest request) {
        CaseLookup lookup = lookups.of(scope, List.of(id), Stream.ofNullable(request.organisationId()));
        AdmissionCase admissionCase = lookup.admissionCase(id);
        Precondition.require(ifMatch, admissionCase.eventVersion());
        PendingEvents events = new PendingEvents(outbox, repository::flush);
        steps.holdCeremony(lookup, admissionCase, request, events);
        events.write();
        return AdmissionCaseView.of(admissionCase);
    }

    /** Annuls the decision; who became a member by it no longer is one. */
    public AdmissionCaseView annul(Scope scope, UUID id, String ifMatch, AnnulAdmissionRequest request) {
        AdmissionCase admissionCase = repository.find(scope, id).orElseThrow(CaseLookup::notFound);
        Precondition.require(ifMatch, admissionCase.eventVersion());
        PendingEvents events = new PendingEvents(outbox, repository::flush);
        steps.annul(scope, admissionCase, request, events);
        events.write();
        return AdmissionCaseView.of(admissionCase);
    }
}
