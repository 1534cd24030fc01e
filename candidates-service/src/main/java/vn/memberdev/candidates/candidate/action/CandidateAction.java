package vn.memberdev.candidates.candidate.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.memberdev.platform.language.Message;

/**
 * Something that can be done with a candidate, and whether this caller may do it now. What only the body of the call
 * can break, for example a date of it, is not known here and can still be refused.
 *
 * @param name stable name
 * @param method HTTP method
 * @param href path of the call; where the caller chooses something else, a class for example, it has a part in braces
 * @param allowed whether the call would be carried out with a fitting body
 * @param refusals why not; absent if it is allowed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CandidateAction(String name, String method, String href, boolean allowed, List<Refusal> refusals) {

    /**
     * One reason.
     *
     * @param code the code that the call itself would answer with
     * @param message the reason for a reader
     */
    public record Refusal(String code, Message message) {}
}
