/** Faults of PostgreSQL and of the connections to it. */
package vn.memberdev.acceptance.faults.kind.database;
