package vn.memberdev.planted.intake;

/** Planted: the steps again. */
enum Stage {
    CLEARED,
    LISTED
}
