/**
 * The member register as this service knows it: a replica of all members, for rules that ask who somebody is, and the
 * reaction to what it says of candidates. A candidate who was admitted leaves the list; a candidate whose admission was
 * annulled is on it again.
 */
package vn.memberdev.candidates.member;
