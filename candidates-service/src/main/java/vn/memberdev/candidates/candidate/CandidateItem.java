package vn.memberdev.candidates.candidate;

import java.util.UUID;

/**
 * An item of a batch: the command on one candidate, and which candidate it is.
 *
 * @param <C> the command, as it comes alone
 */
public interface CandidateItem<C> {

    /** The candidate. */
    UUID candidateId();

    /** The command as it would come for this candidate alone. */
    C command();
}
