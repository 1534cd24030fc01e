/**
 * What a batch of events does, in one transaction: the tree, the facts, and through them the figures.
 *
 * <p>Open first: {@link EventProjection}.
 */
package vn.memberdev.reporting.projection;
