package vn.memberdev.acceptance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * What a service answered.
 *
 * @param request method and address, for messages
 * @param status status code
 * @param text the body as it came
 * @param json the body, missing if it is not JSON
 * @param etag the entity tag, or null
 */
public record Answer(String request, int status, String text, JsonNode json, String etag) {

    /** This answer, if it has the status. */
    public Answer expect(int wanted) {
        assertThat(status).as(describe()).isEqualTo(wanted);
        return this;
    }

    /** This answer to a batch, if every item was accepted. */
    public Answer expectAllAccepted() {
        expect(207);
        assertThat(json.path("refused").asInt()).as(describe()).isZero();
        return this;
    }

    /** The id of what was created or read. */
    public UUID id() {
        return uuid("id");
    }

    public UUID uuid(String field) {
        assertThat(json.hasNonNull(field)).as("\"%s\" in %s", field, describe()).isTrue();
        return UUID.fromString(json.get(field).asText());
    }

    public String text(String field) {
        return json.path(field).asText();
    }

    /** The elements of the member "items". */
    public List<JsonNode> items() {
        return StreamSupport.stream(json.path("items").spliterator(), false).toList();
    }

    /** Request, status and the beginning of the body. */
    public String describe() {
        String start = text.length() > 800 ? text.substring(0, 800) + " ..." : text;
        return request + " answered " + status + " " + start;
    }
}
