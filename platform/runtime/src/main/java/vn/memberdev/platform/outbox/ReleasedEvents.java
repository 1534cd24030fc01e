package vn.memberdev.platform.outbox;

/**
 * What a release did.
 *
 * @param released how many events are sent again
 */
public record ReleasedEvents(int released) {}
