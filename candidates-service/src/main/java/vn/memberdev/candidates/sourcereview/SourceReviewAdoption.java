package vn.memberdev.candidates.sourcereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import vn.memberdev.candidates.Acts;
import vn.memberdev.candidates.admissionplan.AdmissionPlanService;
import vn.memberdev.candidates.admissionplan.AdoptPlanRequest;
import vn.memberdev.candidates.candidate.reading.SympathiserList;
import vn.memberdev.candidates.organisation.EndedOrganisations;
import vn.memberdev.candidates.sourcereview.verdict.ReviewItemRow;
import vn.memberdev.platform.outbox.Outbox;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.FieldError;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** The adoption of a review: one resolution, one transaction, everything or nothing. */
@ApplicationScoped
public class SourceReviewAdoption {

    private final SourceReviewRepository repository;
    private final SympathiserList list;
    private final ReviewDecisions decisions;
    private final AdmissionPlanService plans;
    private final EndedOrganisations ends;
    private final Outbox outbox;
    private final BusinessTime time;

    SourceReviewAdoption(
            SourceReviewRepository repository,
            SympathiserList list,
            ReviewDecisions decisions,
            AdmissionPlanService plans,
            EndedOrganisations ends,
            Outbox outbox,
            BusinessTime time) {
        this.repository = repository;
        this.list = list;
        this.decisions = decisions;
        this.plans = plans;
        this.ends = ends;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * Adopts a review: its removals and clearances take effect, and the plan of the next year if there is one. Who
     * has left the list since is passed over.
     */
    @Transactional
    public SourceReviewView adopt(Scope scope, UUID id, String ifMatch, AdoptReviewRequest request) {
        SourceReview review = repository.findForChange(scope, id).orElseThrow(SourceReviewQueries::notFound);
        Precondition.require(ifMatch, review.eventVersion());
        review.requireOpen();
        SourceReviewService.requireNone(
                SourceReviewRules.faultsOf(request, review, ends.find(review.organisationId()), time.today()));
        Set<UUID> onTheList = list.on(scope, review.organisationId(), time.today());
        SortedMap<UUID, ReviewItemRow> standing = review.items();
        standing.keySet().retainAll(onTheList);
        requireAllAssessed(standing);
        decisions.carryOut(scope, standing, request);
        // The review itself is changed only now: an earlier change would be flushed with those of the candidates, and
        // the one event of the adoption would leave out a version.
        review.adopt(
                ReviewClosing.of(request.adoptedOn(), Acts.decisionOf(request.resolution())), onTheList, time.now());
        repository.flush();
        outbox.append(SourceReviewEvents.adopted(review));
        if (request.plan() != null) {
            plans.adoptWithReview(scope, review.id(), planOfTheNextYear(review, request));
        }
        return SourceReviewView.of(scope, review, time.today(), null);
    }

    private static void requireAllAssessed(Map<UUID, ReviewItemRow> standing) {
        List<FieldError> open = standing.entrySet().stream()
                .filter(item -> item.getValue().verdict() == null)
                .map(item -> FieldError.body(ReviewDecisions.pointer(item.getKey()), "verdict-missing"))
                .toList();
        if (!open.isEmpty()) {
            throw new ProblemException(SourceReviewProblem.REVIEW_INCOMPLETE).with(open);
        }
    }

    private static AdoptPlanRequest planOfTheNextYear(SourceReview review, AdoptReviewRequest request) {
        return new AdoptPlanRequest(
                review.organisationId(),
                review.year() + 1,
                request.plan().toList(),
                request.plan().toTrain(),
                request.plan().toAdmit(),
                request.resolution(),
                request.adoptedOn());
    }
}
