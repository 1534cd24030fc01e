/** How this service reaches its database: plain SQL, set by set, because a read model is what SQL is for. */
package vn.memberdev.reporting.sql;
