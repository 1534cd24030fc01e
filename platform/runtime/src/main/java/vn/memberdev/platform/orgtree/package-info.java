/** The replica of the organisation tree: who stood above whom on any day. */
package vn.memberdev.platform.orgtree;
