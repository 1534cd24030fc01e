package vn.memberdev.evaluation.memberrating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.memberdev.evaluation.organisation.OrganisationDay;
import vn.memberdev.evaluation.result.Result;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.intake.ImportFile;
import vn.memberdev.platform.intake.ImportReport;
import vn.memberdev.platform.intake.TableImport;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Records the decided ratings of members, one by one and in bulk. */
@ApplicationScoped
public class MemberRatingService {

    private final MemberRatingRepository repository;
    private final MemberRatingDesk desk;
    private final MemberRatingEvents events;
    private final BatchRunner batches;
    private final TableImport csv;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    MemberRatingService(
            MemberRatingRepository repository,
            MemberRatingDesk desk,
            MemberRatingEvents events,
            BatchRunner batches,
            TableImport csv,
            OrgTree tree,
            Cursors cursors,
            BusinessTime time) {
        this.repository = repository;
        this.desk = desk;
        this.events = events;
        this.batches = batches;
        this.csv = csv;
        this.tree = tree;
        this.cursors = cursors;
        this.time = time;
    }

    /**
     * What a single rating led to.
     *
     * @param first whether this is the first rating of the year
     * @param rating the rating as it stands
     */
    public record Rated(boolean first, MemberRatingView rating) {}

    /** Records the first rating of a year, or revises the one that stands. */
    @Transactional
    public Rated rate(Scope scope, UUID memberId, int year, RateMemberRequest request, String ifMatch) {
        MemberRatingSheet sheet = desk.sheet(scope, List.of(new MemberRatingKey(memberId, year)));
        OrganisationDay place = sheet.placeOf(memberId, year);
        MemberRating rating = sheet.present(memberId, year).orElse(null);
        requireSeen(rating, ifMatch);
        String scheme = desk.accept(sheet, place, request.verdict(), year);
        Result result = Result.of(request.verdict(), time.now());
        boolean first = rating == null;
        boolean changed = true;
        if (first) {
            rating = MemberRating.decide(memberId, place.organisationId(), year, scheme, result);
            repository.persist(rating);
        } else {
            changed = rating.revise(place.organisationId(), result);
        }
        repository.flush();
        events.rated(changed ? List.of(rating) : List.of());
        return new Rated(first, MemberRatingView.of(rating));
    }

    /** Records first ratings, each refused or accepted on its own; what they all need is looked up once. */
    @Transactional
    public BatchResult rateAll(Scope scope, Batch<? extends MemberRatingOrder> batch) {
        MemberRatingSheet sheet = desk.sheet(scope, MemberRatingKey.of(batch.items()));
        List<MemberRating> rated = new ArrayList<>();
        BatchResult result = batches.run(batch, 201, order -> {
            MemberRating rating = first(sheet, order);
            repository.persist(rating);
            sheet.add(rating);
            rated.add(rating);
            return rating.id();
        });
        repository.flush();
        events.rated(rated);
        return result;
    }

    /** As {@link #rateAll}, from a CSV file, 500 rows a transaction. */
    public ImportReport importCsv(Scope scope, InputStream file) {
        return csv.runInBatches(ImportFile.csv(file), MemberRatingRow.class, rows -> rateAll(scope, rows));
    }

    /** A rating in the caller's scope. Throws 404 {@code member-rating-not-found}. */
    @Transactional
    public MemberRatingView get(Scope scope, UUID memberId, int year) {
        return repository
                .find(scope, memberId, year)
                .map(MemberRatingView::of)
                .orElseThrow(() -> new ProblemException(
                        MemberRatingProblem.NOT_FOUND,
                        "No rating of this member for " + year + " is known in your scope."));
    }

    /** Ratings in the caller's scope, in the order they were first recorded. */
    @Transactional
    public Page<MemberRatingView> list(Scope scope, MemberRatingFilter filter, PageRequest page) {
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        return cursors.page(
                        page,
                        repository.list(scope, filter, cursors.afterId(page), page.limit() + 1),
                        rating -> rating.id().toString())
                .map(MemberRatingView::of);
    }

    private MemberRating first(MemberRatingSheet sheet, MemberRatingOrder order) {
        OrganisationDay place = sheet.placeOf(order.memberId(), order.year());
        sheet.present(order.memberId(), order.year()).ifPresent(MemberRatingService::refuseSecond);
        String scheme = desk.accept(sheet, place, order.verdict(), order.year());
        return MemberRating.decide(
                order.memberId(), place.organisationId(), order.year(), scheme, Result.of(order.verdict(), time.now()));
    }

    private static void requireSeen(MemberRating present, String ifMatch) {
        if (present != null) {
            Precondition.require(ifMatch, present.eventVersion());
        } else if (ifMatch != null) {
            throw new ProblemException(
                    PlatformProblem.PRECONDITION_FAILED,
                    "There is no rating of this year yet: send the first one without If-Match.");
        }
    }

    private static void refuseSecond(MemberRating present) {
        throw new ProblemException(
                        MemberRatingProblem.ALREADY_RATED,
                        "To revise the rating, PUT it with its ETag in If-Match; a batch takes first ratings only.")
                .with("existingId", present.id());
    }
}
