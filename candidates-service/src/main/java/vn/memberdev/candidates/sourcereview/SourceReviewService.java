package vn.memberdev.candidates.sourcereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.candidate.reading.SympathiserList;
import vn.memberdev.candidates.codelist.ListNames;
import vn.memberdev.candidates.sourcereview.verdict.AssessReviewRequest;
import vn.memberdev.candidates.sourcereview.verdict.VerdictRules;
import vn.memberdev.contracts.organisations.OrganisationKind;
import vn.memberdev.platform.codelist.CodeLists;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Use cases of a review until its adoption. */
@ApplicationScoped
public class SourceReviewService {

    private final SourceReviewRepository repository;
    private final SourceReviewQueries queries;
    private final SympathiserList list;
    private final OrgTree tree;
    private final CodeLists codeLists;
    private final Outbox outbox;
    private final BusinessTime time;

    SourceReviewService(
            SourceReviewRepository repository,
            SourceReviewQueries queries,
            SympathiserList list,
            OrgTree tree,
            CodeLists codeLists,
            Outbox outbox,
            BusinessTime time) {
        this.repository = repository;
        this.queries = queries;
        this.list = list;
        this.tree = tree;
        this.codeLists = codeLists;
        this.outbox = outbox;
        this.time = time;
    }

    /** Opens the review of a year from the list as it stood on a day. */
    @Transactional
    public SourceReviewView open(Scope scope, OpenReviewRequest request) {
        tree.requireInScope(scope, request.organisationId(), "/organisationId");
        requireNone(SourceReviewRules.faultsOf(request, time.today()));
        requireBaseOrganisation(request);
        repository.findOf(scope, request.organisationId(), request.year()).ifPresent(existing -> {
            throw new ProblemException(SourceReviewProblem.REVIEW_EXISTS).with("existingId", existing);
        });
        SourceReview review = SourceReview.opened(
                request.organisationId(),
                request.year(),
                request.openedOn(),
                list.on(scope, request.organisationId(), request.openedOn()),
                time.now());
        repository.persist(review);
        repository.flush();
        outbox.append(SourceReviewEvents.opened(review));
        return queries.view(scope, review);
    }

    /** Gives verdicts on candidates of a review. */
    @Transactional
    public SourceReviewView assess(Scope scope, UUID id, String ifMatch, AssessReviewRequest request) {
        SourceReview review = findOpen(scope, id, ifMatch);
        List<FieldError> faults = VerdictRules.faultsOf(
                request.items(), review.items(), reason -> codeLists.has(ListNames.REMOVAL_REASONS, reason));
        if (!faults.isEmpty()) {
            throw new ProblemException(SourceReviewProblem.IMPLAUSIBLE_VERDICTS).with(faults);
        }
        review.assess(request.items(), time.now());
        return written(scope, review);
    }

    /** Brings a review to the list as it stands now. Without a difference nothing is written. */
    @Transactional
    public SourceReviewView refresh(Scope scope, UUID id, String ifMatch) {
        SourceReview review = findOpen(scope, id, ifMatch);
        return review.refresh(list.on(scope, review.organisationId(), time.today()), time.now())
                ? written(scope, review)
                : queries.view(scope, review);
    }

    /** Cancels a review. */
    @Transactional
    public SourceReviewView cancel(Scope scope, UUID id, String ifMatch, CancelReviewRequest request) {
        SourceReview review = findOpen(scope, id, ifMatch);
        requireNone(SourceReviewRules.faultsOf(request, review, time.today()));
        review.cancel(
                ReviewClosing.of(request.cancelledOn(), Acts.decisionOf(request.resolution())),
                request.reason().strip(),
                time.now());
        repository.flush();
        outbox.append(SourceReviewEvents.cancelled(review));
        return queries.view(scope, review);
    }

    private SourceReview findOpen(Scope scope, UUID id, String ifMatch) {
        SourceReview review = repository.findForChange(scope, id).orElseThrow(SourceReviewQueries::notFound);
        Precondition.require(ifMatch, review.eventVersion());
        review.requireOpen();
        return review;
    }

    private SourceReviewView written(Scope scope, SourceReview review) {
        repository.flush();
        outbox.append(SourceReviewEvents.assessed(review));
        return queries.view(scope, review);
    }

    private void requireBaseOrganisation(OpenReviewRequest request) {
        boolean isBase = tree.find(request.organisationId(), request.openedOn())
                .filter(unit -> OrganisationKind.valueOf(unit.kind()).isBaseOrganisation())
                .isPresent();
        if (!isBase) {
            throw new ProblemException(SourceReviewProblem.NOT_A_BASE_ORGANISATION)
                    .fault("/organisationId", "not-a-base-organisation");
        }
    }

    static void requireNone(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(SourceReviewProblem.IMPLAUSIBLE_REVIEW).with(faults);
        }
    }
}
