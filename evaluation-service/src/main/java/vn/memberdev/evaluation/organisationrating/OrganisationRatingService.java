package vn.memberdev.evaluation.organisationrating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.memberdev.contracts.organisations.OrganisationKind;
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

/** Records the decided ratings of organisations, one by one and in bulk. */
@ApplicationScoped
public class OrganisationRatingService {

    private final OrganisationRatingRepository repository;
    private final OrganisationRatingDesk desk;
    private final OrganisationRatingEvents events;
    private final BatchRunner batches;
    private final TableImport csv;
    private final OrgTree tree;
    private final Cursors cursors;
    private final BusinessTime time;

    OrganisationRatingService(
            OrganisationRatingRepository repository,
            OrganisationRatingDesk desk,
            OrganisationRatingEvents events,
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
    public record Rated(boolean first, OrganisationRatingView rating) {}

    /** Records the first rating of a year, or revises the one that stands. */
    @Transactional
    public Rated rate(Scope scope, UUID organisationId, int year, RateOrganisationRequest request, String ifMatch) {
        OrganisationRatingSheet sheet = desk.sheet(scope, List.of(new OrganisationRatingKey(organisationId, year)));
        OrganisationKind kind = sheet.kindOf(organisationId, year);
        OrganisationRating rating = sheet.present(organisationId, year).orElse(null);
        requireSeen(rating, ifMatch);
        String scheme =
                desk.accept(sheet, OrganisationRatingSheet.dayOf(organisationId, year), request.verdict(), year);
        Result result = Result.of(request.verdict(), time.now());
        boolean first = rating == null;
        boolean changed = true;
        if (first) {
            rating = OrganisationRating.decide(organisationId, kind, year, scheme, result);
            repository.persist(rating);
        } else {
            changed = rating.revise(kind, result);
        }
        repository.flush();
        events.rated(changed ? List.of(rating) : List.of());
        return new Rated(first, OrganisationRatingView.of(rating));
    }

    /** Records first ratings, each refused or accepted on its own; what they all need is looked up once. */
    @Transactional
    public BatchResult rateAll(Scope scope, Batch<? extends OrganisationRatingOrder> batch) {
        OrganisationRatingSheet sheet = desk.sheet(scope, OrganisationRatingKey.of(batch.items()));
        List<OrganisationRating> rated = new ArrayList<>();
        BatchResult result = batches.run(batch, 201, order -> {
            OrganisationRating rating = first(sheet, order);
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
        return csv.runInBatches(ImportFile.csv(file), OrganisationRatingRow.class, rows -> rateAll(scope, rows));
    }

    /** A rating in the caller's scope. Throws 404 {@code organisation-rating-not-found}. */
    @Transactional
    public OrganisationRatingView get(Scope scope, UUID organisationId, int year) {
        return repository
                .find(scope, organisationId, year)
                .map(OrganisationRatingView::of)
                .orElseThrow(() -> new ProblemException(
                        OrganisationRatingProblem.NOT_FOUND,
                        "No rating of this organisation for " + year + " is known in your scope."));
    }

    /** Ratings in the caller's scope, in the order they were first recorded. */
    @Transactional
    public Page<OrganisationRatingView> list(Scope scope, OrganisationRatingFilter filter, PageRequest page) {
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        return cursors.page(
                        page,
                        repository.list(scope, filter, cursors.afterId(page), page.limit() + 1),
                        rating -> rating.id().toString())
                .map(OrganisationRatingView::of);
    }

    private OrganisationRating first(OrganisationRatingSheet sheet, OrganisationRatingOrder order) {
        OrganisationKind kind = sheet.kindOf(order.organisationId(), order.year());
        sheet.present(order.organisationId(), order.year()).ifPresent(OrganisationRatingService::refuseSecond);
        String scheme = desk.accept(
                sheet,
                OrganisationRatingSheet.dayOf(order.organisationId(), order.year()),
                order.verdict(),
                order.year());
        return OrganisationRating.decide(
                order.organisationId(), kind, order.year(), scheme, Result.of(order.verdict(), time.now()));
    }

    private static void requireSeen(OrganisationRating present, String ifMatch) {
        if (present != null) {
            Precondition.require(ifMatch, present.eventVersion());
        } else if (ifMatch != null) {
            throw new ProblemException(
                    PlatformProblem.PRECONDITION_FAILED,
                    "There is no rating of this year yet: send the first one without If-Match.");
        }
    }

    private static void refuseSecond(OrganisationRating present) {
        throw new ProblemException(
                        OrganisationRatingProblem.ALREADY_RATED,
                        "To revise the rating, PUT it with its ETag in If-Match; a batch takes first ratings only.")
                .with("existingId", present.id());
    }
}
