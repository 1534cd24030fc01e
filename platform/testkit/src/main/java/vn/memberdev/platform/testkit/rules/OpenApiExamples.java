package vn.memberdev.platform.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The API description shows how to call: every operation with a body has an example of it that fits its schema, and every
 * file of examples belongs to an operation.
 */
public final class OpenApiExamples {

    private static final Path FOLDER = Path.of("src", "main", "resources", "openapi", "examples");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final ObjectNode document;
    private final Set<String> files;
    private final List<String> faults = new ArrayList<>();

    private OpenApiExamples(ObjectNode document, Set<String> files) {
        this.document = document;
        this.files = new TreeSet<>(files);
    }

    /** Of the service under test: its description and the files in its folder. */
    public static void verify() {
        String described = RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(faults(described, files())).as("examples in " + FOLDER).isEmpty();
    }

    /** What is wrong with the examples of a document, for files of these names without their ending. */
    static List<String> faults(String document, Set<String> files) {
        try {
            String withDefinitions = document.replace("#/components/schemas/", "#/$defs/");
            return new OpenApiExamples((ObjectNode) JSON.readTree(withDefinitions), files).faults();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> files() {
        if (!Files.isDirectory(FOLDER)) {
            return Set.of();
        }
        try (var found = Files.list(FOLDER)) {
            return found.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> faults() {
        document.path("components").path("schemas").forEach(OpenApiExamples::closeToOtherMembers);
        document.path("paths").forEach(path -> path.forEach(this::check));
        files.forEach(file -> faults.add(file + ": no operation of this name has a body"));
        return faults;
    }

    /** A member that the schema does not name is a slip of the pen in an example, though a caller may send it. */
    private static void closeToOtherMembers(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    private void check(JsonNode operation) {
        JsonNode bodies = operation.path("requestBody").path("content");
        if (bodies.isEmpty()) {
            return;
        }
        String id = operation.path("operationId").asText();
        files.remove(id);
        boolean shown = false;
        for (JsonNode body : bodies) {
            shown |= !body.path("examples").isEmpty();
            check(id, body);
        }
        if (!shown) {
            faults.add(id + ": no example of its body");
        }
    }

    private void check(String operation, JsonNode body) {
        JsonSchema schema = schema(body.path("schema"));
        body.path("examples").properties().forEach(example -> schema.validate(
                        example.getValue().path("value"))
                .forEach(fault -> faults.add(operation + ", " + example.getKey() + ": " + fault.getMessage())));
    }

    /** A schema of the document, in which its references lead somewhere. */
    private JsonSchema schema(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray("allOf").add(schema);
        whole.set("$defs", document.path("components").path("schemas"));
        return SCHEMAS.getSchema(whole, FORMATS);
    }
}
