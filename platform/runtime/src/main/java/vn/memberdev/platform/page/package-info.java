/** Keyset pages with opaque cursors. */
package vn.memberdev.platform.page;
