package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.memberdev.platform.testkit.Tokens;

/**
 * Every operation takes nothing but what its description says. The example of its body is sent with one thing wrong, and
 * the address with one parameter wrong, a field and a parameter of each kind: the answer names what is wrong.
 */
public final class StrictRequests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]*)}");

    /** Parameters with answers of their own: a cursor that was not given out, a format that cannot be made. */
    private static final Set<String> OTHERWISE = Set.of("cursor", "format");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> tokens = new HashMap<>();
    private int calls;

    private StrictRequests(JsonNode document) {
        this.document = document;
    }

    /** Asks the service under test. */
    public static void verify() {
        String described = RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        StrictRequests requests = new StrictRequests(read(described));
        requests.document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> requests.check(new Call(
                                operation.getKey(),
                                path.getKey(),
                                operation.getValue(),
                                requests.token(operation.getValue())))));
        assertThat(requests.calls).as("calls that were made").isPositive();
        assertThat(requests.faults).as("requests that were not refused").isEmpty();
    }

    private record Call(String method, String path, JsonNode operation, String token) {

        RequestSpecification request() {
            return RestAssured.given()
                    .urlEncodingEnabled(false)
                    .auth()
                    .oauth2(token)
                    .header("If-Match", "\"1\"");
        }

        List<JsonNode> parameters() {
            List<JsonNode> all = new ArrayList<>();
            operation.path("parameters").forEach(all::add);
            return all;
        }

        /** The media type of its body; JSON if it has none. */
        String mediaType() {
            return operation.path("requestBody").path("content").properties().stream()
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("application/json");
        }

        @Override
        public String toString() {
            return operation.path("operationId").asText();
        }
    }

    private String token(JsonNode operation) {
        String role = operation.path("x-roles").path(0).asText();
        return tokens.computeIfAbsent(role, any -> Tokens.of(role, UUID.randomUUID()));
    }

    private void check(Call call) {
        if (call.operation().path("x-roles").isEmpty()) {
            return;
        }
        call.parameters().forEach(parameter -> checkParameter(call, parameter));
        call.operation().path("requestBody").path("content").properties().stream()
                .filter(content -> content.getKey().contains("json"))
                .filter(content ->
                        content.getValue().path("examples").iterator().hasNext())
                .forEach(content -> checkBody(
                        call,
                        content.getKey(),
                        content.getValue().path("schema"),
                        content.getValue().path("examples").iterator().next().path("value")));
    }

    private void checkParameter(Call call, JsonNode parameter) {
        String name = parameter.path("name").asText();
        String in = parameter.path("in").asText();
        if (!Set.of("query", "path").contains(in) || OTHERWISE.contains(name)) {
            return;
        }
        for (String wrong : WrongForms.ofParameter(resolve(parameter.path("schema")))) {
            String address = in.equals("path") ? address(call, name, wrong) : address(call, "", "");
            String query = in.equals("query") ? "?" + name + "=" + wrong : "";
            expect(
                    call + ", " + in + " " + name + "=" + wrong,
                    call.request().contentType(call.mediaType()).request(call.method(), address + query),
                    name,
                    in);
        }
    }

    /** The address with good values in its path, one of them replaced. */
    private String address(Call call, String replaced, String value) {
        return PATH_PARAMETER.matcher(call.path()).replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(name.equals(replaced) ? value : good(call, name));
        });
    }

    private String good(Call call, String name) {
        return call.parameters().stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .findFirst()
                .map(parameter -> WrongForms.good(resolve(parameter.path("schema"))))
                .orElseThrow();
    }

    private void checkBody(Call call, String mediaType, JsonNode schema, JsonNode example) {
        Map<String, JsonNode> ofEachKind = new TreeMap<>();
        collect(schema, example, "", ofEachKind);
        ofEachKind.values().forEach(field -> {
            String pointer = field.path("pointer").asText();
            for (String wrong : WrongForms.ofField(field.path("schema"))) {
                send(call, mediaType, WrongForms.replaced(example, pointer, wrong), pointer);
            }
        });
        String first = example.fieldNames().next();
        String text = example.toString();
        send(call, mediaType, "{\"" + first + "\":" + example.get(first) + "," + text.substring(1), "/" + first);
        send(call, mediaType, text + "{}", "");
        send(call, mediaType, "{\"noSuchField\":1," + text.substring(1), "/noSuchField");
    }

    private void send(Call call, String mediaType, String body, String pointer) {
        expect(
                call + " " + body,
                call.request()
                        .contentType(mediaType)
                        .body(body.getBytes(StandardCharsets.UTF_8))
                        .request(call.method(), address(call, "", "")),
                pointer,
                "body");
    }

    private void expect(String what, Response answer, String pointer, String in) {
        calls++;
        boolean refused = answer.statusCode() == 400 || (answer.statusCode() == 422 && isUnknownCode(answer));
        List<String> named = refused ? answer.path("errors.pointer") : null;
        if (named == null || !named.contains(pointer) || !in.equals(answer.path("errors[0].in"))) {
            faults.add(what + " -> " + answer.statusCode() + " " + answer.asString());
        }
    }

    /** What is not of a closed list is of the right form, and refused all the same. */
    private static boolean isUnknownCode(Response answer) {
        return Set.of("unknown-code", "value-not-taken", "pattern").contains(answer.<String>path("errors[0].code"));
    }

    /** A field of each kind that the example has, with its schema and where it stands. */
    private void collect(JsonNode described, JsonNode value, String pointer, Map<String, JsonNode> found) {
        JsonNode schema = resolve(described);
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> collect(
                            schema.path("properties").path(field.getKey()),
                            field.getValue(),
                            pointer + "/" + field.getKey(),
                            found));
        } else if (value.isArray() && !value.isEmpty()) {
            collect(schema.path("items"), value.get(0), pointer + "/0", found);
        } else if (!value.isArray()) {
            found.putIfAbsent(
                    WrongForms.kindOf(schema),
                    JSON.createObjectNode().put("pointer", pointer).set("schema", schema));
        }
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode at = schema;
        for (String key : List.of("allOf", "anyOf", "oneOf")) {
            at = at.has(key) ? at.path(key).path(0) : at;
        }
        return at.has("$ref") ? resolve(document.at(at.path("$ref").asText().substring(1))) : at;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
