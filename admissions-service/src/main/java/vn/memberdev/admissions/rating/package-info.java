/**
 * Replica of the yearly ratings of organisations, as far as powers rest on them. Fed from {@code memberdev.ratings}; the
 * higher version wins. Ratings of members, which share the topic, are passed over.
 */
package vn.memberdev.admissions.rating;
