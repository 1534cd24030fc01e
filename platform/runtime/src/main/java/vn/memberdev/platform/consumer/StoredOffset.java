package vn.memberdev.platform.consumer;

/**
 * How far a partition was applied, as the database says.
 *
 * @param next the first offset not applied yet
 * @param topicId the broker's identity of the topic whose records were applied
 */
record StoredOffset(long next, String topicId) {}
