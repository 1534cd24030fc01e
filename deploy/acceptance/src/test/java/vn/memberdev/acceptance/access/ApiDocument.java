package vn.memberdev.acceptance.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.local.Part;

/** Reads the operations out of the OpenAPI documents that the running services serve. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private ApiDocument() {}

    /** All operations of all services. */
    static List<Operation> operations(Caller caller) {
        List<Operation> operations = new ArrayList<>();
        for (Part service : Part.services()) {
            JsonNode document = caller.send(
                            "GET", service, "/q/openapi?format=json", null, "application/json", Map.of())
                    .expect(200)
                    .json();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().forEach(method -> {
                        if (METHODS.contains(method.getKey())) {
                            operations.add(operation(service, document, path, method));
                        }
                    }));
        }
        return operations;
    }

    private static Operation operation(
            Part service, JsonNode document, Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> method) {
        JsonNode operation = method.getValue();
        List<String> roles = new ArrayList<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        List<String> queries = new ArrayList<>();
        parameters(document, path.getValue().path("parameters"), queries);
        parameters(document, operation.path("parameters"), queries);
        JsonNode content = operation.path("requestBody").path("content");
        String declared = declared(content);
        String contentType = "*/*".equals(declared) ? "application/json" : declared;
        return new Operation(
                service,
                method.getKey().toUpperCase(java.util.Locale.ROOT),
                path.getKey(),
                operation.path("operationId").asText(),
                roles,
                queries,
                contentType,
                declared == null ? null : example(document, content.path(declared)));
    }

    private static void parameters(JsonNode document, JsonNode parameters, List<String> queries) {
        for (JsonNode parameter : parameters) {
            JsonNode resolved = resolve(document, parameter);
            if ("query".equals(resolved.path("in").asText())) {
                queries.add(resolved.path("name").asText());
            }
        }
    }

    /** The media type of the body; of several the one that is text, because tables may come as files too. */
    private static String declared(JsonNode content) {
        List<String> types = new ArrayList<>();
        content.fieldNames().forEachRemaining(types::add);
        return types.stream()
                .filter(type -> type.contains("csv"))
                .findFirst()
                .orElse(types.isEmpty() ? null : types.get(0));
    }

    /** The example of the media type, the first of its examples, or that of its schema. */
    private static JsonNode example(JsonNode document, JsonNode media) {
        if (media.has("example")) {
            return media.get("example");
        }
        if (!media.path("examples").isEmpty()) {
            return resolve(document, media.path("examples").elements().next()).path("value");
        }
        JsonNode schema = resolve(document, media.path("schema"));
        return schema.has("example")
                ? schema.get("example")
                : schema.path("examples").path(0);
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }
}
