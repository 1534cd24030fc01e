package vn.memberdev.platform.consumer;

/**
 * One uninterrupted reading of a partition by this instance, from an offset that the database named.
 *
 * @param number grows with each reading that begins here; a record polled in another reading does not count
 * @param next the first offset not applied yet, as far as this instance knows
 * @param topicId the broker's identity of the topic
 */
public record Reading(long number, long next, String topicId) {

    /** The same reading, further on. */
    public Reading at(long offset) {
        return new Reading(number, offset, topicId);
    }
}
