package vn.memberdev.candidates.candidate.change;

import java.time.LocalDate;

/**
 * A change that a rule found right for a candidate; the aggregate carries it out, and one event reports it.
 *
 * <p>Whatever handles changes implements {@link Cases}: a new kind of change does not compile until everything handles it.
 */
public sealed interface CandidateChange permits ListChange, RecordChange, SupportChange {

    /** The business date of the change; null where only the time of recording counts. */
    LocalDate effectiveOn();

    /** Whether the candidate may be on the list of another organisation after it than before. */
    boolean changesOrganisation();

    /** Hands the change to the case of its kind. */
    <R> R accept(Cases<R> cases);

    /**
     * One case for each kind of change; those of helping and trying are separated by {@link SupportChange.Cases}.
     *
     * @param <R> what a case answers
     */
    interface Cases<R> {

        R listed(ListChange.Listed change);

        R listedAgain(ListChange.ListedAgain change);

        R moved(ListChange.Moved change);

        R removed(ListChange.Removed change);

        R membershipReported(ListChange.MembershipReported change);

        R corrected(RecordChange.Corrected change);

        R trained(RecordChange.Trained change);

        R cleared(RecordChange.Cleared change);

        R supported(SupportChange change);
    }
}
