/**
 * The yearly review of the sources of candidates of a base organisation: everybody on the list is kept, advanced or
 * removed, and one resolution adopts it all. Which organisations owe their review is listed per subtree.
 */
package vn.memberdev.candidates.sourcereview;
