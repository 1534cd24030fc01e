package vn.memberdev.candidates.sourcereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.candidates.candidate.SympathiserList;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Reads source reviews. */
@ApplicationScoped
public class SourceReviewQueries {

    private final SourceReviewRepository repository;
    private final SympathiserList list;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    SourceReviewQueries(
            SourceReviewRepository repository, SympathiserList list, OrgTree tree, Cursors cursors, BusinessTime time) {
        this.repository = repository;
        this.list = list;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /** A review in scope, with its items. */
    @Transactional
    public SourceReviewView get(Scope scope, UUID id) {
        return view(scope, repository.find(scope, id).orElseThrow(SourceReviewQueries::notFound));
    }

    /** A page of the reviews in scope, without their items. */
    @Transactional
    public Page<SourceReviewView> page(
            Scope scope, UUID organisationId, boolean subtree, Integer year, ReviewStatus status, PageRequest request) {
        if (organisationId != null) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
        List<SourceReview> rows = repository.page(
                scope,
                new SourceReviewFilter(organisationId, subtree, year, status),
                cursors.afterId(request),
                request.limit() + 1);
        Page<SourceReview> page =
                cursors.page(request, rows, review -> review.id().toString());
        Map<UUID, ReviewCounts> counts = repository.countsOf(
                scope, page.items().stream().map(SourceReview::id).toList());
        return page.map(
                review -> SourceReviewView.summary(scope, review, counts.getOrDefault(review.id(), ReviewCounts.NONE)));
    }

    /** What a caller sees of a review that was found in scope. */
    SourceReviewView view(Scope scope, SourceReview review) {
        return SourceReviewView.of(
                scope, review, review.status() == ReviewStatus.OPEN ? notInReview(scope, review) : null);
    }

    private int notInReview(Scope scope, SourceReview review) {
        Map<UUID, ReviewItemRow> items = review.items();
        return (int) list.on(scope, review.organisationId(), time.today()).stream()
                .filter(candidate -> !items.containsKey(candidate))
                .count();
    }

    static ProblemException notFound() {
        return new ProblemException(
                SourceReviewProblem.REVIEW_NOT_FOUND, "Name a source review of your part of the tree.");
    }
}
