package vn.memberdev.planted.candidate;

/** The list that another repeats. */
enum Step {
    LISTED,
    CLEARED
}
