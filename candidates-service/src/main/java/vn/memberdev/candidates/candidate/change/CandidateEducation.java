package vn.memberdev.candidates.candidate.change;

/** General education that a person completed, from the least to the most. The order is that of the conditions. */
public enum CandidateEducation {
    /** Able to read and write. */
    LITERATE,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY;

    /** Whether this is at least what is asked for. */
    public boolean reaches(CandidateEducation least) {
        return compareTo(least) >= 0;
    }
}
