package vn.memberdev.candidates.citizennumber.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateReads;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.page.Cursors;
import vn.memberdev.platform.page.Page;
import vn.memberdev.platform.page.PageRequest;
import vn.memberdev.platform.scope.Scope;

/** Who recorded, changed or saw personal data that is kept sealed, why and when. */
@ApplicationScoped
public class AccessLog {

    private static final UUID NEWER_THAN_ALL = new UUID(-1, -1);

    private final AccessLogRepository repository;
    private final CandidateReads candidates;
    private final Cursors cursors;

    AccessLog(AccessLogRepository repository, CandidateReads candidates, Cursors cursors) {
        this.repository = repository;
        this.candidates = candidates;
        this.cursors = cursors;
    }

    /**
     * Adds a line, in the transaction of what it describes.
     *
     * @param purpose why something was shown; null if nothing was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Scope scope, UUID candidateId, AccessKind kind, String purpose, Instant at) {
        repository.add(new AccessView(Ids.next(), candidateId, kind, purpose, scope.subject(), at));
    }

    /** A page of the lines of a candidate, newest first. */
    @Transactional
    public Page<AccessView> page(Scope scope, UUID candidateId, PageRequest request) {
        if (!candidates.isInScope(scope, candidateId)) {
            throw CandidateReads.notFound();
        }
        UUID before = request.cursor() == null ? NEWER_THAN_ALL : cursors.afterId(request);
        List<AccessView> rows = repository.page(scope, candidateId, before, request.limit() + 1);
        return cursors.page(request, rows, access -> access.id().toString());
    }
}
