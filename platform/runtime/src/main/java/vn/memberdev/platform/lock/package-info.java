/** The one list of the database locks that are no rows. */
package vn.memberdev.platform.lock;
