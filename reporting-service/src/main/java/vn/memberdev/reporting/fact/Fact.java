package vn.memberdev.reporting.fact;

import java.time.Instant;

/**
 * One state of a fact as it was published.
 *
 * @param key what it is about
 * @param version version of the aggregate; the highest one is the truth
 * @param eventId the event that brought it
 * @param eventTime when its producer recorded the event
 * @param state the state as JSON
 * @param annulsMember whether it says that a member never validly was one
 */
record Fact(FactKey key, long version, String eventId, Instant eventTime, String state, boolean annulsMember) {}
