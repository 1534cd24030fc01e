package vn.memberdev.candidates.candidate.reading;

/**
 * What happened on the list of a subtree in a time, in persons: who did a thing twice counts once.
 *
 * @param listed put on the list by resolution, for the first time or again; a move or an annulment lists nobody
 * @param trained completed an awareness class
 * @param admitted admitted by ceremony, and not annulled
 */
public record ListFlow(long listed, long trained, long admitted) {}
