/**
 * The one list of the database locks that are no rows: advisory locks of PostgreSQL, each with a number of its own. Two
 * features that took the same number would wait for one another without reason, so no number stands anywhere else. Each
 * says who takes it, and for what. Start with {@link vn.memberdev.platform.lock.AdvisoryLocks}.
 */
package vn.memberdev.platform.lock;
