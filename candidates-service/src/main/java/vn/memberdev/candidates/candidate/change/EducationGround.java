package vn.memberdev.candidates.candidate.change;

/** Why a person may be admitted with less general education than others (294-QD/TW part 1, 06-HD/TW part 1). */
public enum EducationGround {
    /** No such ground: the general condition holds. */
    NONE,
    /** Lives in a remote, border, island or ethnic-minority area. */
    SPECIAL_AREA,
    /** Fishes at sea for a living. */
    FISHER,
    /** A village elder or otherwise respected person; needs the province's written consent. */
    RESPECTED_PERSON
}
