/**
 * How a candidate came to the list, and how the time there ended. Open {@link
 * vn.memberdev.contracts.candidates.listing.Listing} first.
 */
package vn.memberdev.contracts.candidates.listing;
