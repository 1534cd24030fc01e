package vn.memberdev.contracts.residence;

/** What the committee at the residence says of a member for a year. */
public enum ResidenceVerdict {
    FAVOURABLE,
    UNFAVOURABLE
}
