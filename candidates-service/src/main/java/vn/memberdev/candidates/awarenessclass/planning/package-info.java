/**
 * Planning, changing and cancelling a class: the requests and their rules. Open {@code AwarenessClassRules} first.
 * {@code AwarenessClassService} beside the class carries them out.
 */
package vn.memberdev.candidates.awarenessclass.planning;
