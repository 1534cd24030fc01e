package vn.memberdev.reporting.rebuild;

/**
 * How far a rebuild has read the topics.
 *
 * @param recordsAll records there were when it began; more than there are where a log is compacted
 * @param recordsDone records passed
 * @param restated facts that were not here, or were here otherwise
 * @param unreadable records that no reader can use
 */
record ReadingProgress(long recordsAll, long recordsDone, long restated, long unreadable) {}
