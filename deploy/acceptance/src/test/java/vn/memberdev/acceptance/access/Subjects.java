package vn.memberdev.acceptance.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Real records of one subtree, put where an operation names records: in its path, its query and its body.
 *
 * @param organisation the organisation they all belong to
 * @param byCollection id of a record by the collection of its address, for example "candidates"
 * @param byField id of a record by the name of the field or parameter that refers to it
 */
record Subjects(UUID organisation, Map<String, String> byCollection, Map<String, String> byField) {

    private static final Pattern PARAMETER = Pattern.compile("/([a-z-]+)/\\{(\\w+)}(?:/\\{(\\w+)})?");

    /** The path with its parameters filled. */
    String path(String template) {
        Matcher matcher = PARAMETER.matcher(template);
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            String filled = "/" + matcher.group(1) + "/" + id(matcher.group(1), matcher.group(2));
            filled += matcher.group(3) == null ? "" : "/" + id(matcher.group(1), matcher.group(3));
            matcher.appendReplacement(path, Matcher.quoteReplacement(filled));
        }
        return matcher.appendTail(path).toString();
    }

    /** The parameters by which an operation is asked about these records. */
    String query(List<String> names) {
        String query = names.stream()
                .filter(byField::containsKey)
                .map(name -> name + "=" + byField.get(name))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The body of the example, about these records. */
    String body(JsonNode example, String contentType) {
        if (contentType == null) {
            return null;
        }
        if (example == null || example.isMissingNode()) {
            return "{}";
        }
        return contentType.contains("csv")
                ? csv(example.asText())
                : filled(example).toString();
    }

    private String id(String collection, String parameter) {
        String id = "id".equals(parameter) ? byCollection.get(collection) : byField.get(parameter);
        if (id == null) {
            throw new AssertionError(
                    "no record for {" + parameter + "} of /" + collection + ": add one to the subjects of this test");
        }
        return id;
    }

    private JsonNode filled(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = ((ObjectNode) node).objectNode();
            node.properties()
                    .forEach(field -> copy.set(
                            field.getKey(),
                            field.getValue().isValueNode() && byField.containsKey(field.getKey())
                                    ? like(field.getValue(), byField.get(field.getKey()))
                                    : filled(field.getValue())));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = ((ArrayNode) node).arrayNode();
            node.forEach(element -> copy.add(filled(element)));
            return copy;
        }
        return node;
    }

    /** A body takes a number only as a number. */
    private static JsonNode like(JsonNode example, String value) {
        return example.isNumber() ? LongNode.valueOf(Long.parseLong(value)) : TextNode.valueOf(value);
    }

    private String csv(String example) {
        List<String> lines = example.lines().toList();
        String[] header = lines.get(0).split(",", -1);
        List<String> filled = new ArrayList<>(List.of(lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (int i = 0; i < header.length && i < cells.length; i++) {
                cells[i] = byField.getOrDefault(header[i].strip(), cells[i]);
            }
            filled.add(Arrays.stream(cells).collect(Collectors.joining(",")));
        }
        return String.join("\n", filled) + "\n";
    }
}
