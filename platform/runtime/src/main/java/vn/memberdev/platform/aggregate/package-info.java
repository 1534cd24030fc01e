/** Identities and the versioned base of aggregates that emit events. */
package vn.memberdev.platform.aggregate;
