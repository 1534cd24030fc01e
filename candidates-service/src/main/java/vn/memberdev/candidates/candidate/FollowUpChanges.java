package vn.memberdev.candidates.candidate;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;

/** Changes that follow from where a candidate has come to, without anybody asking for them. */
public interface FollowUpChanges {

    /** The next change of each candidate by id; a candidate with whom nothing follows is left out. */
    Map<UUID, CandidateChange> next(Collection<Placed> candidates);

    /**
     * A candidate at an organisation.
     *
     * @param facts what is recorded; reading it costs, so it is asked for only where it matters
     */
    record Placed(UUID candidateId, UUID organisationId, Supplier<CandidateFacts> facts) {}
}
