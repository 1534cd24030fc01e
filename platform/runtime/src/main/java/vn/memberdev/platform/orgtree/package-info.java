/**
 * The replica of the organisation tree: who stood above whom on any day. Scope and figures ask it; periods are the truth,
 * and lines of ancestors are derived from them. After the end of an organisation its records stand below the one that keeps
 * them. Its events are read by the replica module. Start with {@link vn.memberdev.platform.orgtree.OrgTree}.
 */
package vn.memberdev.platform.orgtree;
