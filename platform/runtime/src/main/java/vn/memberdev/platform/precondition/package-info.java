/** Entity tags and If-Match. */
package vn.memberdev.platform.precondition;
