/**
 * Keyset pages with opaque cursors: a list is read page by page without gaps, whatever is written meanwhile. A cursor is
 * bound to its query and signed, so that a caller cannot make one up. Page sizes have a limit. Start with {@link
 * vn.memberdev.platform.page.Cursors}.
 */
package vn.memberdev.platform.page;
