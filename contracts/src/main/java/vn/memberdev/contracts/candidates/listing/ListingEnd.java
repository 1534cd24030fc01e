package vn.memberdev.contracts.candidates.listing;

/** How a listing ended. Admission is an exit, not a removal. */
public enum ListingEnd {
    REMOVED,
    ADMITTED,
    MOVED
}
