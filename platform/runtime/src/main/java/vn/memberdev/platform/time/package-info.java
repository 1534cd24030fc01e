/** The clock. */
package vn.memberdev.platform.time;
