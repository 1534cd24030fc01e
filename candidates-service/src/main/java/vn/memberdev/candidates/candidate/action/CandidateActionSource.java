package vn.memberdev.candidates.candidate.action;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.memberdev.candidates.candidate.CandidateFacts;
import vn.memberdev.candidates.candidate.DecisionRequest;

/** The actions that a feature offers; one bean for each feature that has commands on candidates. */
public interface CandidateActionSource {

    /**
     * The offers, in the order in which they are shown.
     *
     * @param today the business date; what would be done now is done on this day
     */
    List<Offer> offers(LocalDate today);

    /** An act of the candidate's own unit on that day: what a body would name that nothing can be said against. */
    static DecisionRequest anActOn(LocalDate day, CandidateFacts facts) {
        return new DecisionRequest("-", day, facts.organisationId());
    }

    /**
     * One command.
     *
     * @param operation the command
     * @param rules the rules of the command, as far as they need no body: throw what the command would throw
     */
    record Offer(CandidateOperation operation, Consumer<CandidateFacts> rules) {}
}
