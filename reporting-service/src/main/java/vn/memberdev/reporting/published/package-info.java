/**
 * Published values: what somebody printed, and the verdict on it beside the computed value.
 *
 * <p>Open first: {@link PublishedValues}.
 */
package vn.memberdev.reporting.published;
