/** SQL beside Hibernate: how Jdbi is made, and what a failure of the database means. */
package vn.memberdev.platform.sql;
