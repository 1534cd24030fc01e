package vn.memberdev.candidates.candidate.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.memberdev.candidates.candidate.change.CandidateChange;
import vn.memberdev.candidates.candidate.timeline.CandidateFacts;
import vn.memberdev.platform.decision.Act;

/** The actions that a feature offers; one bean for each feature that has commands on candidates. */
public interface CandidateActionSource {

    /**
     * The offers, in the order in which they are shown.
     *
     * @param today the business date; what would be done now is done on this day
     */
    List<Offer> offers(LocalDate today);

    /** An act of the candidate's own unit on that day: what a body would name that nothing can be said against. */
    static Act anActOn(LocalDate day, CandidateFacts facts) {
        return new Act("-", day, facts.organisationId());
    }

    /**
     * One command.
     *
     * @param operation the command
     * @param decide the rules of the command on a body of today: refuse by throwing, or say what would change; the
     *     candidate then says whether it can. Nothing if the command changes something else than the candidate
     */
    record Offer(CandidateOperation operation, Function<CandidateFacts, Optional<CandidateChange>> decide) {

        /** A command that changes the candidate. */
        public static Offer change(CandidateOperation operation, Function<CandidateFacts, CandidateChange> decide) {
            return new Offer(operation, facts -> Optional.of(decide.apply(facts)));
        }
    }
}
