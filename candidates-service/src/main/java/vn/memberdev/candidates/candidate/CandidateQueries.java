package vn.memberdev.candidates.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Roles;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Reads candidates: as they are, or as they were on a day. */
@ApplicationScoped
public class CandidateQueries {

    private final CandidateRepository repository;
    private final CandidateSearchRepository search;
    private final CandidateHistoryRepository history;
    private final CandidateActions actions;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    CandidateQueries(
            CandidateRepository repository,
            CandidateSearchRepository search,
            CandidateHistoryRepository history,
            CandidateActions actions,
            OrgTree tree,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.search = search;
        this.history = history;
        this.actions = actions;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /** A candidate in scope, with what may be done now. */
    @Transactional
    public CandidateView get(Scope scope, UUID id) {
        Candidate candidate = find(scope, id);
        return CandidateView.of(scope, candidate).with(actions.of(scope, candidate));
    }

    /** A candidate in scope as it stood on a day; whoever came on the list later is not found. */
    @Transactional
    public CandidateView get(Scope scope, UUID id, LocalDate asOf) {
        return view(scope, find(scope, id), asOf);
    }

    /**
     * A page of the candidates in scope.
     *
     * @param withActions whether each comes with what may be done now; not for a day of the past
     */
    @Transactional
    public Page<CandidateView> page(
            Scope scope, CandidateFilter filter, CandidateSort sort, boolean withActions, PageRequest request) {
        List<UUID> ids = ids(scope, filter, sort, after(request, sort), request.limit() + 1);
        Page<UUID> page = cursors.page(request, ids, id -> sort.name() + " " + id);
        Map<UUID, Candidate> candidates = candidates(scope, page.items());
        boolean current = withActions && filter.asOf() == null;
        List<CandidateView> views = page.items().stream()
                .map(candidates::get)
                .map(candidate -> current
                        ? view(scope, candidate, null).with(actions.of(scope, candidate))
                        : view(scope, candidate, filter.asOf()))
                .toList();
        // The address of the next page would carry the name that was searched for.
        return new Page<>(views, page.nextCursor(), filter.words() == null ? page.links() : null);
    }

    /**
     * Candidates in scope, read within the caller's transaction, without actions.
     *
     * @param after the last candidate read before, or null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CandidateView> after(Scope scope, CandidateFilter filter, CandidateSort sort, UUID after, int limit) {
        List<UUID> ids = ids(scope, filter, sort, Optional.ofNullable(after), limit);
        Map<UUID, Candidate> candidates = candidates(scope, ids);
        return ids.stream()
                .map(id -> view(scope, candidates.get(id), filter.asOf()))
                .toList();
    }

    /** A page of the history of a candidate in scope, oldest change first. */
    @Transactional
    public Page<CandidateHistoryView> history(Scope scope, UUID id, PageRequest request) {
        find(scope, id);
        boolean withRecorder = scope.hasRole(Roles.AUDITOR) || scope.hasRole(Roles.PROVINCE_OFFICER);
        long after = cursors.after(request).map(CandidateQueries::version).orElse(0L);
        return cursors.page(
                request,
                history.page(scope, id, withRecorder, after, request.limit() + 1),
                change -> Long.toString(change.version()));
    }

    private List<UUID> ids(Scope scope, CandidateFilter filter, CandidateSort sort, Optional<UUID> after, int rows) {
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        return filter.findsNobody() ? List.of() : search.page(scope, filter, sort, after, time.today(), rows);
    }

    private Candidate find(Scope scope, UUID id) {
        return repository.find(scope, id).orElseThrow(CandidateChanges::notFound);
    }

    private Map<UUID, Candidate> candidates(Scope scope, List<UUID> ids) {
        return repository.findAll(scope, ids).stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    /** The candidate as it is, or as it was on a day; refuses whoever was not known on that day. */
    private static CandidateView view(Scope scope, Candidate candidate, LocalDate day) {
        return day == null
                ? CandidateView.of(scope, candidate)
                : candidate
                        .factsOn(day)
                        .map(facts -> CandidateView.of(scope, candidate, facts, day))
                        .orElseThrow(CandidateChanges::notFound);
    }

    private Optional<UUID> after(PageRequest request, CandidateSort sort) {
        return cursors.after(request).map(key -> {
            String[] parts = key.split(" ", 2);
            if (!parts[0].equals(sort.name())) {
                throw invalidCursor();
            }
            return UUID.fromString(parts[1]);
        });
    }

    private static long version(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException otherList) {
            throw invalidCursor();
        }
    }

    private static ProblemException invalidCursor() {
        return new ProblemException(
                PlatformProblem.INVALID_CURSOR, "Use nextCursor with the list and the order that gave it out.");
    }
}
