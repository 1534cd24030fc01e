/**
 * Freshness: up to when each topic has been read, what is missing, and the last comparison with the owners.
 *
 * <p>Open first: {@link FreshnessService}.
 */
package vn.memberdev.reporting.freshness;
