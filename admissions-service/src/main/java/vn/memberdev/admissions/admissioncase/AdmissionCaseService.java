package vn.memberdev.admissions.admissioncase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.memberdev.admissions.events.PendingEvents;
import vn.memberdev.admissions.member.MemberService;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of single admission cases. */
@ApplicationScoped
@Transactional
public class AdmissionCaseService {

    private final AdmissionCaseRepository repository;
    private final AdmissionSteps steps;
    private final MemberService members;
    private final CodeLists codes;
    private final OrgTree tree;
    private final Outbox outbox;
    private final Cursors cursors;
    private final BusinessTime time;

    AdmissionCaseService(
            AdmissionCaseRepository repository,
            AdmissionSteps steps,
            MemberService members,
            CodeLists codes,
            OrgTree tree,
            Outbox outbox,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.steps = steps;
        this.members = members;
        this.codes = codes;
        this.tree = tree;
        this.outbox = outbox;
        this.cursors = cursors;
        this.time = time;
    }

    /** Opens the case of a candidate whose procedure was allowed. */
    public AdmissionCaseView open(Scope scope, OpenAdmissionCaseRequest request) {
        CaseExtract extract = steps.extractForOpening(scope, List.of(request.candidateId()));
        AdmissionCase opened = steps.open(extract, request.candidateId());
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
        return AdmissionCaseView.of(repository.find(scope, id).orElseThrow(CaseExtract::notFound));
    }

    /** Records what the competent committee decided. */
    public AdmissionCaseView decide(Scope scope, UUID id, String ifMatch, DecideAdmissionRequest request) {
        CaseExtract extract = steps.extractForDeciding(
                scope, List.of(new DecisionOfCase(id, request.decision().decidedOn())));
        AdmissionCase admissionCase = extract.admissionCase(id);
        Precondition.require(ifMatch, admissionCase.eventVersion());
        steps.decide(extract, admissionCase, request);
        repository.flush();
        return AdmissionCaseView.of(admissionCase);
    }

    /** Records the ceremony; the candidate is a member from that day. */
    public AdmissionCaseView holdCeremony(Scope scope, UUID id, String ifMatch, HoldCeremonyRequest request) {
        CaseExtract extract = steps.extract(scope, List.of(id), Stream.ofNullable(request.organisationId()));
        AdmissionCase admissionCase = extract.admissionCase(id);
        Precondition.require(ifMatch, admissionCase.eventVersion());
        PendingEvents events = new PendingEvents(outbox, repository::flush);
        steps.holdCeremony(extract, admissionCase, request, events);
        events.write();
        return AdmissionCaseView.of(admissionCase);
    }

    /** Annuls the decision; whoever became a member by it no longer is one. */
    public AdmissionCaseView annul(Scope scope, UUID id, String ifMatch, AnnulAdmissionRequest request) {
        AdmissionCase admissionCase = repository.find(scope, id).orElseThrow(CaseExtract::notFound);
        Precondition.require(ifMatch, admissionCase.eventVersion());
        codes.require("annulment-reason", request.reason(), "/reason");
        AdmissionCaseRules.requireAnnullable(admissionCase.status());
        AdmissionCaseRules.requireAnnulmentAfterAdmission(
                request.decision(), admissionCase.vote().orElseThrow().decision(), admissionCase.ceremony());
        PendingEvents events = new PendingEvents(outbox, repository::flush);
        admissionCase
                .ceremony()
                .ifPresent(held -> members.annul(scope, held.memberId(), request.reason(), request.decision(), events));
        admissionCase.annul(new CaseAnnulment(request.reason(), request.decision()), time.now());
        events.write();
        return AdmissionCaseView.of(admissionCase);
    }
}
