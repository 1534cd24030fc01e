package vn.memberdev.clean.candidate;

/** A list of its own. */
enum Step {
    LISTED,
    CLEARED
}
