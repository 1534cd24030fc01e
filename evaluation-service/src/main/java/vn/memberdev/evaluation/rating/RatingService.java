package vn.memberdev.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.memberdev.evaluation.rating.result.Verdict;
import vn.memberdev.evaluation.rating.roll.RatingKey;
import vn.memberdev.evaluation.rating.roll.RollEntry;
import vn.memberdev.evaluation.scheme.Subject;
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

/** Records the decided ratings of members and organisations, one by one and in bulk. */
@ApplicationScoped
public class RatingService {

    private final RatingRepository repository;
    private final RatingWorkflow workflow;
    private final RatingEvents events;
    private final BatchRunner batches;
    private final TableImport imports;
    private final OrgTree tree;
    private final Cursors cursors;

    RatingService(
            RatingRepository repository,
            RatingWorkflow workflow,
            RatingEvents events,
            BatchRunner batches,
            TableImport imports,
            OrgTree tree,
            Cursors cursors) {
        this.repository = repository;
        this.workflow = workflow;
        this.events = events;
        this.batches = batches;
        this.imports = imports;
        this.tree = tree;
        this.cursors = cursors;
    }

    /**
     * What a single rating led to.
     *
     * @param first whether this is the first rating of the year
     * @param rating the rating as it stands
     */
    public record Rated(boolean first, RatingSnapshot rating) {}

    /** Records the first rating of a year, or revises the one that stands. */
    @Transactional
    public Rated rate(Scope scope, Subject subject, RatingKey key, Verdict verdict, String ifMatch) {
        RatingLookups lookups = workflow.lookUp(scope, subject, List.of(key));
        RollEntry entry = lookups.roll().require(key);
        Rating rating = lookups.standing(key).orElse(null);
        requireSeen(rating, ifMatch);
        boolean first = rating == null;
        boolean changed = true;
        if (first) {
            rating = workflow.decide(lookups, key, entry, verdict);
            repository.persist(rating);
        } else {
            changed = workflow.revise(lookups, rating, entry, verdict);
        }
        repository.flush();
        events.rated(changed ? List.of(rating) : List.of());
        return new Rated(first, RatingSnapshot.of(rating));
    }

    /** Records first ratings, each refused or accepted on its own; what they all need is looked up once. */
    @Transactional
    public BatchResult rateAll(Scope scope, Subject subject, Batch<? extends FirstRating> batch) {
        RatingLookups lookups = workflow.lookUp(scope, subject, keys(batch.items()));
        List<Rating> rated = new ArrayList<>();
        BatchResult result = batches.run(batch, 201, item -> {
            RatingKey key = new RatingKey(item.subjectId(), item.year());
            RollEntry entry = lookups.roll().require(key);
            lookups.standing(key).ifPresent(RatingService::refuseSecond);
            Rating rating = workflow.decide(lookups, key, entry, item.verdict());
            repository.persist(rating);
            lookups.add(rating);
            rated.add(rating);
            return rating.id();
        });
        repository.flush();
        events.rated(rated);
        return result;
    }

    /** As {@link #rateAll}, from a file, 500 rows a transaction. */
    public <R extends FirstRating> ImportReport importFrom(
            Scope scope, Subject subject, ImportFile file, Class<R> rowType) {
        return imports.runInBatches(file, rowType, rows -> rateAll(scope, subject, rows));
    }

    /** A rating in the caller's scope. Throws 404 {@code member-rating-not-found} or {@code organisation-rating-not-found}. */
    @Transactional
    public RatingSnapshot get(Scope scope, Subject subject, RatingKey key) {
        return repository
                .find(scope, subject, key)
                .map(RatingSnapshot::of)
                .orElseThrow(() -> new ProblemException(RatingProblem.notFound(subject), "detail", "year", key.year()));
    }

    /** Ratings in the caller's scope, in the order they were first recorded. */
    @Transactional
    public Page<RatingSnapshot> list(Scope scope, Subject subject, RatingFilter filter, PageRequest page) {
        if (filter.organisationId() != null) {
            tree.requireInScope(scope, filter.organisationId(), "organisationId");
        }
        return cursors.page(
                        page,
                        repository.list(scope, subject, filter, cursors.afterId(page), page.limit() + 1),
                        rating -> rating.id().toString())
                .map(RatingSnapshot::of);
    }

    /**
     * What a bulk call is about, as far as it can be said before its items are checked. What is left out here is refused
     * when its turn comes.
     */
    private static List<RatingKey> keys(Collection<? extends FirstRating> items) {
        return items.stream()
                .limit(Batch.LARGEST)
                .filter(Objects::nonNull)
                .filter(item -> item.subjectId() != null && item.year() != null)
                .filter(item -> item.year() >= RatingKey.FIRST_YEAR && item.year() <= RatingKey.LAST_YEAR)
                .map(item -> new RatingKey(item.subjectId(), item.year()))
                .distinct()
                .toList();
    }

    private static void requireSeen(Rating standing, String ifMatch) {
        if (standing != null) {
            Precondition.require(ifMatch, standing.eventVersion());
        } else if (ifMatch != null) {
            throw new ProblemException(PlatformProblem.PRECONDITION_FAILED, "no-rating-yet");
        }
    }

    private static void refuseSecond(Rating standing) {
        throw new ProblemException(RatingProblem.alreadyRated(standing.subject())).with("existingId", standing.id());
    }
}
