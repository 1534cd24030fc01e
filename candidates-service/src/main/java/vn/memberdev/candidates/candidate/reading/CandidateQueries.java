package vn.memberdev.candidates.candidate.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.candidates.candidate.CandidateView;
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

    private final CandidateReads candidates;
    private final CandidateSearchRepository search;
    private final CandidateHistoryPageRepository history;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    CandidateQueries(
            CandidateReads candidates,
            CandidateSearchRepository search,
            CandidateHistoryPageRepository history,
            OrgTree tree,
            Cursors cursors,
            BusinessTime time) {
        this.candidates = candidates;
        this.search = search;
        this.history = history;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /** A candidate in scope, with what may be done now. */
    @Transactional
    public CandidateView get(Scope scope, UUID id) {
        return candidates.getWithActions(scope, id);
    }

    /** A candidate in scope as it stood on a day; a person who came on the list later is not found. */
    @Transactional
    public CandidateView get(Scope scope, UUID id, LocalDate asOf) {
        return candidates.getOn(scope, id, asOf);
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
        Map<UUID, CandidateView> views = candidates.findAll(scope, page.items(), filter.asOf(), withActions);
        // The address of the next page would carry the name that was searched for.
        return new Page<>(
                page.items().stream().map(views::get).toList(),
                page.nextCursor(),
                filter.words() == null ? page.links() : null);
    }

    /**
     * Candidates in scope, read within the caller's transaction, without actions.
     *
     * @param after the last candidate read before, or null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CandidateView> after(Scope scope, CandidateFilter filter, CandidateSort sort, UUID after, int limit) {
        List<UUID> ids = ids(scope, filter, sort, Optional.ofNullable(after), limit);
        Map<UUID, CandidateView> views = candidates.findAll(scope, ids, filter.asOf(), false);
        return ids.stream().map(views::get).toList();
    }

    /** A page of the history of a candidate in scope, oldest change first. */
    @Transactional
    public Page<CandidateHistoryView> history(Scope scope, UUID id, PageRequest request) {
        if (!candidates.isInScope(scope, id)) {
            throw CandidateReads.notFound();
        }
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
        return new ProblemException(PlatformProblem.INVALID_CURSOR);
    }
}
