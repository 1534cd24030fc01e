package vn.memberdev.acceptance.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies as the wire has them: tests know the API's words, not the services' classes. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An object from names and values in turn; values are written by their text, numbers and lists as they are. */
    public static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], plain(pairs[i + 1]));
        }
        return object;
    }

    /** The body of a batch call. */
    public static Map<String, Object> batch(List<Map<String, Object>> items) {
        return object("items", items);
    }

    /** The JSON text of a body. */
    public static String write(Object body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The tree of a JSON text; missing if the text is empty or something else. */
    public static JsonNode read(String text) {
        if (text.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static Object plain(Object value) {
        boolean asIs = value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Map
                || value instanceof List
                || value instanceof JsonNode;
        return asIs ? value : value.toString();
    }
}
