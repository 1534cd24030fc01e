package vn.memberdev.candidates.sourcereview.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.policy.Policies;
import vn.memberdev.platform.policy.PolicyValue;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Says which base organisations owe the review of a year. */
@ApplicationScoped
public class OverdueReviews {

    static final String DUE = "source-review.due-month-day";

    private final OverdueReviewRepository repository;
    private final OrgTree tree;
    private final Policies policies;
    private final Cursors cursors;
    private final BusinessTime time;

    OverdueReviews(
            OverdueReviewRepository repository, OrgTree tree, Policies policies, Cursors cursors, BusinessTime time) {
        this.repository = repository;
        this.tree = tree;
        this.policies = policies;
        this.cursors = cursors;
        this.time = time;
    }

    /**
     * A page of the organisations in scope whose review of a year was due before a day and not adopted by it.
     *
     * @param year the year, or null for the last one whose review was due
     * @param organisationId the organisation at or below which is looked, or null for the caller's own
     * @param asOf the day, or null for today
     */
    @Transactional
    public Page<OverdueReviewView> page(
            Scope scope, Integer year, UUID organisationId, LocalDate asOf, PageRequest request) {
        if (organisationId != null) {
            tree.requireInScope(scope, organisationId, "organisationId");
        }
        LocalDate day = asOf == null ? time.today() : asOf;
        int reviewed = year == null ? lastDueBefore(day) : year;
        PolicyValue policy = policy(reviewed);
        LocalDate dueOn = dueOn(policy, reviewed);
        if (!day.isAfter(dueOn)) {
            return new Page<>(List.of(), null, null);
        }
        UUID subtree = organisationId == null ? scope.organisationId() : organisationId;
        List<OverdueReviewRepository.Row> rows = repository.page(
                scope,
                new OverdueReviewRepository.Question(subtree, reviewed, dueOn, day),
                cursors.afterId(request),
                request.limit() + 1);
        return cursors.page(request, rows, row -> row.organisationId().toString())
                .map(row -> new OverdueReviewView(
                        row.organisationId(),
                        row.name(),
                        reviewed,
                        dueOn,
                        policy.version(),
                        row.reviewId() == null ? OverdueReviewView.State.NONE : OverdueReviewView.State.OPEN,
                        row.reviewId(),
                        row.openedOn()));
    }

    private int lastDueBefore(LocalDate day) {
        return day.isAfter(dueOn(policy(day.getYear()), day.getYear())) ? day.getYear() : day.getYear() - 1;
    }

    /** The policy in force when the year ends is the one that the review of the year has to keep. */
    private PolicyValue policy(int year) {
        return policies.value(DUE, LocalDate.of(year, 12, 31));
    }

    /** The value is a month and a day, as in {@code 12-31}. */
    private static LocalDate dueOn(PolicyValue policy, int year) {
        return MonthDay.parse("--" + policy.value()).atYear(year);
    }
}
