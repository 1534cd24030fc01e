/**
 * Identities and the base of aggregates. An aggregate that publishes events has a version, which grows by one with each
 * change; readers keep the highest. Entities of the services extend {@link
 * vn.memberdev.platform.aggregate.VersionedAggregate}; new identities come from {@link vn.memberdev.platform.aggregate.Ids}.
 * Start with {@code VersionedAggregate}.
 */
package vn.memberdev.platform.aggregate;
