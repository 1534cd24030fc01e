package vn.memberdev.platform.comparison;

/**
 * What this service keeps of a kind of aggregate that another service owns.
 *
 * @param topic the topic it is read from, without the installation's prefix
 * @param aggregate the kind as its owner names it, for example {@code member}
 * @param versions SQL of a query with the columns {@code id} and {@code version}: each aggregate once, in the version
 *     that is applied. Where it is applied in several places, the lowest of their versions
 */
public record Replica(String topic, String aggregate, String versions) {}
