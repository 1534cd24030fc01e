package vn.memberdev.platform.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Examples of request bodies, one file an operation: {@code openapi/examples/<operationId>.json} holds {@code
 * {"request": {"name of the example": body}}}. A body that is a text belongs to the text media types (CSV), any other
 * to JSON.
 */
final class OperationExamples {

    private static final String FOLDER = "openapi/examples/";

    private static final TypeReference<Map<String, Map<String, Object>>> FILE = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();

    void addTo(Operation operation) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            Map<String, MediaType> bodies =
                    operation.getRequestBody().getContent().getMediaTypes();
            read(operation.getOperationId())
                    .forEach((name, body) -> bodies.forEach((type, media) -> {
                        if (fits(body, type)) {
                            media.addExample(name, OASFactory.createExample().value(body));
                        }
                    }));
        }
    }

    private static boolean fits(Object body, String mediaType) {
        return body instanceof String ? mediaType.startsWith("text/") : mediaType.endsWith("json");
    }

    private Map<String, Object> read(String operationId) {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        try (InputStream file = application.getResourceAsStream(FOLDER + operationId + ".json")) {
            return file == null ? Map.of() : json.readValue(file, FILE).getOrDefault("request", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("examples of operation " + operationId, e);
        }
    }
}
