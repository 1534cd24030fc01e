/**
 * The end of a class that was held: results and certificates. Open {@code CompletionRules} first: every learner has one
 * result, and who passed has a certificate number. {@code CompletionService} beside the class carries it out.
 */
package vn.memberdev.candidates.awarenessclass.completion;
