package vn.memberdev.candidates.candidate.succession;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.memberdev.candidates.candidate.CandidateChanges;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Moves candidates from organisations that have ended to the one that follows. Who is to go is asked again each time, so
 * that it does not matter what became known first: the end, the organisation that follows, or the candidate.
 */
@ApplicationScoped
public class CandidateSuccession {

    /** Candidates who are in memory together, and written together. */
    static final int CHUNK_SIZE = 500;

    private static final UUID FIRST = new UUID(0, 0);

    private final EndedOrganisationCandidatesRepository stranded;
    private final CandidateChanges changes;
    private final BusinessTime time;

    CandidateSuccession(EndedOrganisationCandidatesRepository stranded, CandidateChanges changes, BusinessTime time) {
        this.stranded = stranded;
        this.changes = changes;
        this.time = time;
    }

    /** Moves everybody who can be. To be called when organisations have changed, in the transaction of that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveAllToSuccessors() {
        int moves = 0;
        List<UUID> chunk = stranded.page(time.today(), FIRST, CHUNK_SIZE);
        while (!chunk.isEmpty()) {
            moves += changes.followUp(chunk);
            chunk = stranded.page(time.today(), chunk.get(chunk.size() - 1), CHUNK_SIZE);
        }
        if (moves > 0) {
            Log.infof("%d moves of candidates whose organisations have ended", moves);
        }
    }
}
