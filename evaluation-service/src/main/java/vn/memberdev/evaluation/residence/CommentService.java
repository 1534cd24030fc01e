package vn.memberdev.evaluation.residence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.memberdev.platform.intake.Batch;
import vn.memberdev.platform.intake.BatchResult;
import vn.memberdev.platform.intake.BatchRunner;
import vn.memberdev.platform.precondition.Precondition;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** Records what committees at the residence say of members, one by one and in bulk. */
@ApplicationScoped
public class CommentService {

    private final IntroductionRepository repository;
    private final ResidenceEvents events;
    private final BatchRunner batches;
    private final BusinessTime time;

    CommentService(IntroductionRepository repository, ResidenceEvents events, BatchRunner batches, BusinessTime time) {
        this.repository = repository;
        this.events = events;
        this.batches = batches;
        this.time = time;
    }

    /** Adds the comment of a year to an introduction. Throws {@link ResidenceProblem}s, 428 and 412. */
    @Transactional
    public IntroductionView comment(Scope scope, UUID introductionId, CommentRequest request, String ifMatch) {
        Introduction introduction = repository.find(scope, introductionId).orElseThrow(CommentService::notFound);
        Precondition.require(ifMatch, introduction.eventVersion());
        Map<Introduction, Comment> comments = new LinkedHashMap<>();
        comments.put(introduction, add(introduction, request));
        write(comments);
        return IntroductionView.of(introduction);
    }

    /** Adds comments, each refused or accepted on its own; their introductions are looked up once. */
    @Transactional
    public BatchResult commentAll(Scope scope, Batch<CommentItem> batch) {
        Map<UUID, Introduction> introductions = lookUp(scope, batch.items());
        Map<Introduction, Comment> unwritten = new LinkedHashMap<>();
        BatchResult result = batches.run(batch, 200, item -> {
            ResidenceRules.faults(item).throwIfAny(ResidenceProblem.COMMENT_INVALID, "one-of");
            Introduction introduction =
                    introductions.get(item.introductionId() == null ? item.memberId() : item.introductionId());
            if (introduction == null) {
                throw notFound();
            }
            if (unwritten.containsKey(introduction)) {
                // A second comment in one call is a version, and an event, of its own.
                write(unwritten);
            }
            unwritten.put(introduction, add(introduction, item.request()));
            return introduction.id();
        });
        write(unwritten);
        return result;
    }

    private Comment add(Introduction introduction, CommentRequest request) {
        if (!ResidenceRules.getsComments(introduction.group())) {
            throw new ProblemException(ResidenceProblem.NO_COMMENT_EXPECTED, "detail", "group", introduction.group());
        }
        ResidenceRules.faults(request, introduction.introducedOn(), time.today())
                .throwIfAny(ResidenceProblem.COMMENT_INVALID);
        Comment comment =
                new Comment(request.year(), request.verdict(), request.commentedOn(), request.text(), time.now());
        introduction.comment(comment);
        return comment;
    }

    private void write(Map<Introduction, Comment> comments) {
        repository.flush();
        events.commented(comments);
        comments.clear();
    }

    /** By the id of the introduction and by that of its member: no id of the one is an id of the other. */
    private Map<UUID, Introduction> lookUp(Scope scope, Collection<CommentItem> items) {
        List<UUID> ids = ids(items, CommentItem::introductionId);
        List<UUID> memberIds = ids(items, CommentItem::memberId);
        Map<UUID, Introduction> introductions = new HashMap<>();
        repository.findAny(scope, ids, memberIds).forEach(introduction -> {
            introductions.put(introduction.id(), introduction);
            introductions.put(introduction.memberId(), introduction);
        });
        return introductions;
    }

    private static List<UUID> ids(Collection<CommentItem> items, Function<CommentItem, UUID> id) {
        return items.stream()
                .limit(Batch.LARGEST)
                .filter(Objects::nonNull)
                .map(id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static ProblemException notFound() {
        return new ProblemException(ResidenceProblem.NOT_FOUND, "comment");
    }
}
