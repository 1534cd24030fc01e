package vn.memberdev.platform.testkit.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Values that are not of the form which a schema describes, for each kind of value. */
final class WrongForms {

    /** Stands for the value while a document is written, and is replaced in its text: not every wrong value is JSON. */
    private static final String PLACE = "place of the wrong value";

    private WrongForms() {}

    /** What kind of value a schema describes. */
    static String kindOf(JsonNode schema) {
        String type = typeOf(schema);
        return type.equals("string")
                ? schema.has("enum") ? "code" : schema.path("format").asText("text")
                : type;
    }

    /** Wrong values of a field, as they stand in the text of the body. */
    static List<String> ofField(JsonNode schema) {
        return switch (kindOf(schema)) {
            case "date" ->
                List.of(
                        "\"1984-06-01T17:00:00.000Z\"",
                        "20080305",
                        "[2008,3,5]",
                        "\"05/03/2008\"",
                        "\"2009-02-30\"",
                        "\"\"",
                        "\"9999-12-31\"",
                        "\"+999999999-12-31\"");
            case "date-time" -> List.of("\"2008-03-05\"", "1204675200", "\"\"");
            case "uuid" -> List.of("1", "\"1-1-1-1-1\"", "\"\"", "{}");
            case "code" -> List.of("0", "\"0\"", "\"\"", "true", quoted(another(schema)));
            case "integer" -> List.of("\"1\"", "1.0", "true", "\"\"", "99999999999999999999", "[1]");
            case "number" -> List.of("\"1.5\"", "true", "\"\"");
            case "boolean" -> List.of("\"true\"", "1", "\"\"");
            default ->
                List.of("1", "true", "[\"a\"]", "\"a\\u0000b\"", "\"a\\u200bb\"", "\"a\\ud800b\"", "\"a\\u202eb\"");
        };
    }

    /** Wrong values of a parameter, as they stand in the address. */
    static List<String> ofParameter(JsonNode schema) {
        return switch (kindOf(schema)) {
            case "date" ->
                List.of("2008-3-5", "1984-06-01T17:00:00Z", "%2B999999999-12-31", "-4800-01-01", "9999-12-31");
            case "date-time" -> List.of("2008-03-05", "%2B999999999-12-31T23:59:59Z");
            case "uuid" -> List.of("1-1-1-1-1", "%00");
            case "code" -> List.of("0", another(schema));
            case "integer" -> List.of("1.0", "x", "99999999999999999999");
            case "boolean" -> List.of("yes", "1");
            default -> List.of("a%00b", "a%E2%80%8Bb", "%FF");
        };
    }

    /** A value that a schema describes, as it stands in an address. */
    static String good(JsonNode schema) {
        return switch (kindOf(schema)) {
            case "integer" -> "2020";
            case "code" -> schema.path("enum").path(0).asText();
            case "date" -> "2009-12-31";
            default -> UUID.randomUUID().toString();
        };
    }

    /** A document with a value replaced. */
    static String replaced(JsonNode document, String pointer, String value) {
        JsonNode copy = document.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode holder = copy.at(at.head());
        if (holder instanceof ObjectNode object) {
            object.put(at.last().getMatchingProperty(), PLACE);
        } else {
            ((ArrayNode) holder).set(at.last().getMatchingIndex(), TextNode.valueOf(PLACE));
        }
        return copy.toString().replace("\"" + PLACE + "\"", value);
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText("string");
    }

    private static String another(JsonNode schema) {
        return schema.path("enum").path(0).asText().toLowerCase(Locale.ROOT) + "X";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
