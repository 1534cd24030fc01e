/**
 * The member register, as services keep it: standing and dated affiliations of all members, without anything that names a
 * person. {@link vn.memberdev.replica.member.MemberReplica} is the one way in and out; its tables stand in {@code
 * member-replica.sql}, which each service that keeps members copies. What is registered this moment may not be here yet.
 */
package vn.memberdev.replica.member;
