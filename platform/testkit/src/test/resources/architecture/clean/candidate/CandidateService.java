package vn.memberdev.clean.candidate;

import java.util.UUID;
import vn.memberdev.platform.scope.Scope;
import vn.memberdev.platform.time.BusinessTime;

/** The feature's door. */
public class CandidateService {

    private final CandidateRepository candidates;
    private final BusinessTime time;

    CandidateService(CandidateRepository candidates, BusinessTime time) {
        this.candidates = candidates;
        this.time = time;
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
        candidate.listedOn = time.today();
        candidates.persist(candidate);
    }
}
