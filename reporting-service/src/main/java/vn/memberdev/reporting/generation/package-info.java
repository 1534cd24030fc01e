/**
 * Generations: all contributions and counters of one set of rules. One is live and answers; another may be built
 * beside it.
 *
 * <p>Open first: {@link Generations}.
 */
package vn.memberdev.reporting.generation;
