/** The clock, and what today is. */
package vn.memberdev.platform.time;
