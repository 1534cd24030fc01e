package vn.memberdev.candidates.admissionplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.reading.ListFlow;
import vn.memberdev.candidates.candidate.reading.SympathiserList;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Reads admission plans, each as it stood on a day; without one, as it stands today. */
@ApplicationScoped
public class AdmissionPlanQueries {

    private final AdmissionPlanRepository repository;
    private final SympathiserList list;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    AdmissionPlanQueries(
            AdmissionPlanRepository repository,
            SympathiserList list,
            OrgTree tree,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.list = list;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /** A plan in scope. */
    @Transactional
    public AdmissionPlanView get(Scope scope, UUID id, LocalDate asOf) {
        LocalDate day = orToday(asOf);
        return repository
                .find(scope, id)
                .filter(plan -> !plan.revisionsUntil(day).isEmpty())
                .map(plan -> AdmissionPlanView.of(plan, day))
                .orElseThrow(AdmissionPlanService::notFound);
    }

    /** A page of the plans in scope. */
    @Transactional
    public Page<AdmissionPlanView> page(
            Scope scope, UUID organisationId, boolean subtree, Integer year, LocalDate asOf, PageRequest request) {
        if (organisationId != null) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
        LocalDate day = orToday(asOf);
        List<AdmissionPlan> rows = repository.page(
                scope,
                new AdmissionPlanFilter(organisationId, subtree, year, day),
                cursors.afterId(request),
                request.limit() + 1);
        return cursors.page(request, rows, plan -> plan.id().toString()).map(plan -> AdmissionPlanView.of(plan, day));
    }

    /** What was planned beside what happened in the year up to the day. */
    @Transactional
    public PlanOutcomeView outcome(Scope scope, UUID id, LocalDate asOf) {
        AdmissionPlanView plan = get(scope, id, asOf);
        ListFlow happened = list.flow(
                scope,
                plan.organisationId(),
                LocalDate.of(plan.year(), 1, 1),
                LocalDate.of(plan.year(), 12, 31),
                plan.asOf());
        return PlanOutcomeView.of(plan, happened);
    }

    private LocalDate orToday(LocalDate asOf) {
        return asOf == null ? time.today() : asOf;
    }
}
