/**
 * What the member register means for candidates: all members are kept, for rules that ask who is official and where, and the
 * reaction to what it says of candidates. A candidate who was admitted leaves the list; a candidate whose admission was
 * annulled is on it again.
 */
package vn.memberdev.candidates.member;
