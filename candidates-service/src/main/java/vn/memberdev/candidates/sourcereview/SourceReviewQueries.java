package vn.memberdev.candidates.sourcereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.candidates.candidate.reading.SympathiserList;
import vn.memberdev.candidates.sourcereview.verdict.ReviewCounts;
import vn.memberdev.candidates.sourcereview.verdict.ReviewItemRow;
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
    public SourceReviewView get(Scope scope, UUID id, LocalDate asOf) {
        LocalDate day = orToday(asOf);
        return repository
                .find(scope, id)
                .filter(review -> !review.openedOn().isAfter(day))
                .map(review -> view(scope, review, day))
                .orElseThrow(SourceReviewQueries::notFound);
    }

    /** A page of the reviews in scope, without their items. */
    @Transactional
    public Page<SourceReviewView> page(Scope scope, SourceReviewFilter asked, PageRequest request) {
        SourceReviewFilter filter = asked.on(orToday(asked.asOf()));
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        List<SourceReview> rows = repository.page(scope, filter, cursors.afterId(request), request.limit() + 1);
        Page<SourceReview> page =
                cursors.page(request, rows, review -> review.id().toString());
        Map<UUID, ReviewCounts> counts = repository.countsOf(
                scope, page.items().stream().map(SourceReview::id).toList());
        return page.map(review -> SourceReviewView.summary(
                scope, review, counts.getOrDefault(review.id(), ReviewCounts.NONE), filter.asOf()));
    }

    /** What a caller sees now of a review that was found in scope. */
    SourceReviewView view(Scope scope, SourceReview review) {
        return view(scope, review, time.today());
    }

    /** The day of a question: the one it names, or today. */
    private LocalDate orToday(LocalDate asOf) {
        return asOf == null ? time.today() : asOf;
    }

    private SourceReviewView view(Scope scope, SourceReview review, LocalDate day) {
        boolean open = review.statusOn(day) == ReviewStatus.OPEN;
        return SourceReviewView.of(scope, review, day, open ? notInReview(scope, review, day) : null);
    }

    private int notInReview(Scope scope, SourceReview review, LocalDate day) {
        Map<UUID, ReviewItemRow> items = review.items();
        return (int) list.on(scope, review.organisationId(), day).stream()
                .filter(candidate -> !items.containsKey(candidate))
                .count();
    }

    static ProblemException notFound() {
        return new ProblemException(SourceReviewProblem.REVIEW_NOT_FOUND);
    }
}
