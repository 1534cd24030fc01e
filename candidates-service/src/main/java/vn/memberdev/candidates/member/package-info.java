/**
 * Reaction to the member register: a candidate who was admitted leaves the list; a candidate whose admission was
 * annulled is on it again.
 */
package vn.memberdev.candidates.member;
