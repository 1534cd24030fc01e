/**
 * Decided yearly ratings of members, one by one, in batches and by CSV. A revision replaces the result, keeps the one it
 * replaced, and raises the version; each version is published as {@code member-rated}.
 */
package vn.memberdev.evaluation.memberrating;
