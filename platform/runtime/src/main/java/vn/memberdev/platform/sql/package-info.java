/**
 * SQL beside Hibernate: how Jdbi is made, and what a failure of the database means. A Jdbi of this package joins the running
 * transaction, and its failures say nothing of bound values. Long work has limits of its own. Start with {@link
 * vn.memberdev.platform.sql.JdbiFactory}; failures are told apart in {@link vn.memberdev.platform.sql.DatabaseFailures}.
 */
package vn.memberdev.platform.sql;
