package vn.memberdev.platform.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import vn.memberdev.platform.language.Message;
import vn.memberdev.platform.problem.FieldError;

/**
 * Answer to a batch, in the order of its items.
 *
 * @param accepted items carried out
 * @param refused items refused; nothing of them was written
 * @param items one result per item
 */
public record BatchResult(int accepted, int refused, List<Item> items) {

    /**
     * @param index place in the request, from 0
     * @param status HTTP status the item would have had alone
     * @param id what was created or changed
     * @param problem why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(int index, int status, UUID id, ItemProblem problem) {}

    /** The part of a problem body that differs from item to item. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ItemProblem(
            String code,
            Message title,
            Message detail,
            List<FieldError> errors,
            java.util.Map<String, Object> extensions) {}
}
