package vn.memberdev.candidates.awarenessclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.memberdev.candidates.awarenessclass.enrolment.EnrolmentRow;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Reads classes and the places in them, as they were on a day. */
@ApplicationScoped
public class AwarenessClassQueries {

    private final AwarenessClassRepository repository;
    private final AwarenessClassWorkflow desk;
    private final CandidateReads candidates;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    AwarenessClassQueries(
            AwarenessClassRepository repository,
            AwarenessClassWorkflow desk,
            CandidateReads candidates,
            OrgTree tree,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.desk = desk;
        this.candidates = candidates;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /** A class the caller may see. */
    @Transactional
    public AwarenessClassView get(Scope scope, UUID id, LocalDate asOf) {
        LocalDate day = dayOf(asOf);
        return AwarenessClassView.of(scope, find(scope, id, day), day);
    }

    /** A page of the classes the caller may see. */
    @Transactional
    public Page<AwarenessClassView> page(Scope scope, AwarenessClassFilter filter, PageRequest request) {
        requireVisible(scope, filter.organisationId());
        List<AwarenessClass> rows = repository.page(scope, filter, cursors.afterId(request), request.limit() + 1);
        Page<AwarenessClass> page =
                cursors.page(request, rows, found -> found.id().toString());
        Map<UUID, Long> enrolled = repository.placesTaken(
                page.items().stream().map(AwarenessClass::id).toList(), filter.asOf());
        return page.map(
                found -> AwarenessClassView.of(scope, found, filter.asOf(), enrolled.getOrDefault(found.id(), 0L)));
    }

    /** A page of the places in a class, in the order in which they were taken; below the organiser only the own. */
    @Transactional
    public Page<EnrolmentView> enrolments(Scope scope, UUID id, LocalDate asOf, PageRequest request) {
        LocalDate day = dayOf(asOf);
        AwarenessClass found = find(scope, id, day);
        List<EnrolmentRow> all = found.enrolments();
        Predicate<EnrolmentRow> shown = shown(scope, found, all);
        List<Integer> places = IntStream.range(after(request) + 1, all.size())
                .filter(place -> !all.get(place).enrolledOn().isAfter(day) && shown.test(all.get(place)))
                .limit(request.limit() + 1L)
                .boxed()
                .toList();
        return cursors.page(request, places, String::valueOf)
                .map(place -> EnrolmentView.of(scope, all.get(place), day));
    }

    /** The day that is asked for, or today. */
    LocalDate dayOf(LocalDate asOf) {
        return asOf == null ? time.today() : asOf;
    }

    private AwarenessClass find(Scope scope, UUID id, LocalDate day) {
        return repository.find(scope, id, day).orElseThrow(AwarenessClassWorkflow::notFound);
    }

    private Predicate<EnrolmentRow> shown(Scope scope, AwarenessClass found, List<EnrolmentRow> all) {
        if (desk.isOrganiser(scope, found)) {
            return row -> true;
        }
        Set<UUID> named = all.stream().map(EnrolmentRow::candidateId).collect(Collectors.toSet());
        Set<UUID> own = candidates.factsOf(scope, named).keySet();
        return row -> own.contains(row.candidateId());
    }

    /** Classes of the caller's subtree or of an organisation above it can be asked for. */
    private void requireVisible(Scope scope, UUID organisationId) {
        boolean above = organisationId != null && tree.isWithin(scope.organisationId(), organisationId, time.today());
        if (organisationId != null && !above) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
    }

    /** The place after which the page starts; -1 for the first page. */
    private int after(PageRequest request) {
        try {
            return cursors.after(request).map(Integer::valueOf).orElse(-1);
        } catch (NumberFormatException otherList) {
            throw new ProblemException(PlatformProblem.INVALID_CURSOR);
        }
    }
}
