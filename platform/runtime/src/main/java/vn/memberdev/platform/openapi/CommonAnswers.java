package vn.memberdev.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Writes into each service's OpenAPI document what is the same for every operation: the problems it can answer with, the
 * parameters that mean the same everywhere, who may call it (as {@code x-roles} too), and the examples of its body.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "The request cannot be read, or has a parameter that is not known here."),
            Map.entry("401", "No valid bearer token."),
            Map.entry("403", "The caller's roles do not allow the operation."),
            Map.entry("404", "Not there, or outside the caller's part of the organisation tree."),
            Map.entry("409", "The present state does not allow it, or another call was faster."),
            Map.entry("412", "The resource has changed since it was read."),
            Map.entry(
                    "413", "The body, or a part of it, is larger than is taken here; limit says how large it may be."),
            Map.entry("422", "The request breaks a rule; errors[] points to the fields."),
            Map.entry("428", "The If-Match header is missing."),
            Map.entry("500", "The service failed; the trace id tells operators where."),
            Map.entry(
                    "503",
                    "Cannot be done at the moment. With retry: true the same request may be sent again after"
                            + " Retry-After.")));

    private final OperationCatalogue operations;

    private final OperationExamples examples = new OperationExamples();

    public CommonAnswers(IndexView index) {
        this.operations = new OperationCatalogue(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problemSchema());
        PROBLEMS.forEach(
                (status, text) -> document.getComponents().addResponse("Problem" + status, response(status, text)));
        AnswerLanguage.describe(document.getComponents());
        document.getPaths().getPathItems().values().forEach(this::complete);
    }

    private void complete(PathItem path) {
        path.getOperations().values().forEach(operation -> complete(path, operation));
    }

    private void complete(PathItem path, Operation operation) {
        List<String> roles = operations.roles(operation.getOperationId());
        if (!roles.isEmpty()) {
            operation.addExtension("x-roles", roles);
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer", roles)));
            answer(operation, "401", "403");
        }
        if (hasParameter(path, operation, Parameter.In.PATH)) {
            answer(operation, "404");
        }
        if (hasParameter(path, operation, Parameter.In.QUERY) || operation.getRequestBody() != null) {
            answer(operation, "400");
        }
        if (operation.getRequestBody() != null) {
            answer(operation, "404", "409", "413", "422");
            textIsNotBinary(operation.getRequestBody().getContent());
        }
        if (names(operation).contains("If-Match")) {
            answer(operation, "409", "412", "428");
        }
        if (operations.idempotent(operation.getOperationId())) {
            operation.addParameter(CommonParameters.idempotencyKey());
        }
        CommonParameters.describe(operation);
        examples.addTo(operation);
        APIResponse batch = operation.getResponses().getAPIResponse("207");
        if (batch != null) {
            batch.setDescription("A result for each item");
        }
        answer(operation, "500", "503");
        AnswerLanguage.addTo(operation);
    }

    private static void answer(Operation operation, String... statuses) {
        for (String status : statuses) {
            if (operation.getResponses().getAPIResponse(status) == null
                    || operation.getResponses().getAPIResponse(status).getContent() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        }
    }

    /** A stream is described as binary, which is wrong for a CSV file. */
    private static void textIsNotBinary(Content content) {
        content.getMediaTypes().forEach((type, media) -> {
            if (type.startsWith("text/")) {
                media.setSchema(string());
            }
        });
    }

    private static boolean hasParameter(PathItem path, Operation operation, Parameter.In in) {
        return CommonParameters.of(operation).stream().anyMatch(p -> p.getIn() == in)
                || (path.getParameters() != null
                        && path.getParameters().stream().anyMatch(p -> p.getIn() == in));
    }

    private static List<String> names(Operation operation) {
        return CommonParameters.of(operation).stream().map(Parameter::getName).toList();
    }

    private static APIResponse response(String status, String text) {
        return OASFactory.createAPIResponse()
                .description(text)
                .addHeader("Content-Language", AnswerLanguage.header())
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        // Sorted: the order of Map.of differs from JVM to JVM, and the document is
                                        // compared.
                                        .example(new TreeMap<>(Map.of(
                                                "type",
                                                "/problems/example",
                                                "status",
                                                Integer.valueOf(status),
                                                "title",
                                                text,
                                                "code",
                                                "example",
                                                "traceId",
                                                "4bf92f3577b34da6a3ce929d0e0e4736")))));
    }

    private static Schema problemSchema() {
        Schema error = object("One fault.")
                .addProperty("pointer", string().description("JSON pointer, or the name of the parameter"))
                .addProperty("in", string().description("body, query, path or header"))
                .addProperty("code", string().description("stable code of the fault"))
                .addProperty("message", string().description("what to do, in the language of the answer"))
                .addProperty("params", object("what the message names, by name"));
        return object("Problem details (RFC 9457). Further members depend on the code.")
                .addProperty("type", string().description("address of the page on this code"))
                .addProperty("title", string().description("the same for every occurrence"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty(
                        "detail",
                        string().description("what happened here, and what to do, in the language of the answer"))
                .addProperty("instance", string().description("the address that was called"))
                .addProperty("code", string().description("stable code; never changes"))
                .addProperty("traceId", string().description("finds the call in the logs"))
                .addProperty(
                        "retry",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.BOOLEAN)
                                .description("true: the same request, with the same key, may be sent again"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
