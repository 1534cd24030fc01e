package vn.memberdev.acceptance.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Set;

/**
 * An answer, or why there was none.
 *
 * @param status 0 if there was none
 * @param json the body
 * @param etag the entity tag, or null
 * @param why why there was no answer, or the code of a problem
 */
public record Reply(int status, JsonNode json, String etag, String why) {

    /** The same request is to be sent again: it was in the way of itself or of another. */
    private static final Set<String> PASSING = Set.of("idempotency-key-in-flight", "concurrent-change");

    static Reply none(String why) {
        return new Reply(0, MissingNode.getInstance(), null, why);
    }

    static Reply of(int status, JsonNode json, String etag) {
        return new Reply(status, json, etag, json.path("code").asText(""));
    }

    /** What it tells the client of its write. */
    public Outcome outcome() {
        if (status == 0 || status >= 500 || PASSING.contains(why)) {
            return Outcome.UNKNOWN;
        }
        return status >= 400 ? Outcome.REFUSED : Outcome.OK;
    }

    @Override
    public String toString() {
        return status + " " + why;
    }
}
