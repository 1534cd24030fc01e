package vn.memberdev.clean.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.platform.scope.Scope;

/** The feature's door. */
public class CandidateService {

    private final CandidateRepository candidates;
    private final Clock clock;

    CandidateService(CandidateRepository candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    /** The day the candidate was listed, as a record or text: the entity stays inside. */
    public String listedOn(Scope scope, UUID id) {
        return candidates
                .inScope(scope, id)
                .map(candidate -> candidate.listedOn.toString())
                .orElse("");
    }

    /** Lists a candidate today. */
    public void list() {
        var candidate = new Candidate();
        candidate.listedOn = LocalDate.now(clock);
        candidates.persist(candidate);
    }
}
