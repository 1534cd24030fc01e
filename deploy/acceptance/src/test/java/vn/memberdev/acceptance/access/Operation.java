package vn.memberdev.acceptance.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.memberdev.acceptance.suite.Answer;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.local.Part;

/**
 * One operation of a service as its OpenAPI document describes it.
 *
 * @param service the service
 * @param method the HTTP method
 * @param path the path with its parameters in braces
 * @param id the operationId
 * @param roles who may call it; none if anybody may
 * @param queries names of its query parameters
 * @param contentType media type of its body, or null if it takes none
 * @param example example of the body, as text
 */
record Operation(
        Part service,
        String method,
        String path,
        String id,
        List<String> roles,
        List<String> queries,
        String contentType,
        JsonNode example) {

    /** A version that nothing has: a command of somebody in scope stops at 412 and changes nothing. */
    private static final Map<String, String> IF_MATCH = Map.of("If-Match", "\"999999\"");

    boolean isPublic() {
        return roles.isEmpty();
    }

    boolean isRead() {
        return "GET".equals(method);
    }

    /** First word of the path below the version. */
    String collection() {
        return path.replaceFirst("^/api/v1", "").split("[/:]", -1)[1];
    }

    boolean hasPathIds() {
        return path.contains("{");
    }

    /** A list or a search: what is out of scope is left out of the answer. */
    boolean asksForMany() {
        return (isRead() && !hasPathIds()) || path.endsWith(":search");
    }

    /** Calls it about these subjects: their ids in the path, in the query and in the example of the body. */
    Answer call(Caller caller, Subjects subjects) {
        String address = subjects.path(path) + (isRead() ? subjects.query(queries) : "");
        return caller.send(method, service, address, subjects.body(example, contentType), contentType, IF_MATCH);
    }

    @Override
    public String toString() {
        return service.label() + " " + method + " " + path;
    }
}
