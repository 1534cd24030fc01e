/**
 * Places in a class: the requests, what is stored of a place, and the rules of taking one and giving it up. Open
 * {@code EnrolmentRules} first; {@code EnrolmentLookup} is what they need to know, {@code ClassFacts} what they may know of
 * the class. {@code EnrolmentService} beside the class carries them out.
 */
package vn.memberdev.candidates.awarenessclass.enrolment;
