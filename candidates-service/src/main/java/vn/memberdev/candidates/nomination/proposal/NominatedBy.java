package vn.memberdev.candidates.nomination.proposal;

/** Who proposes people for the list; codes of the list {@code nominators}. */
public enum NominatedBy {
    CELL,
    MASS_ORGANISATION,
    EMULATION_MOVEMENT
}
