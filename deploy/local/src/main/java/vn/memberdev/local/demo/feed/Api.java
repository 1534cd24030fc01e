package vn.memberdev.local.demo.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.process.Pause;

/**
 * The public HTTP interfaces of the suite, as a client that does not give up at the first hindrance: what passes by
 * itself is tried again with the same Idempotency-Key, so that nothing is ever written twice.
 */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PASSING = Set.of("idempotency-key-in-flight", "concurrent-change", "overloaded");
    private static final int TRIES = 40;
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(120);

    private final Endpoints endpoints;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public Api(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** An answer with a JSON body, possibly a problem. */
    public record Answer(int status, JsonNode body, String entityTag) {

        boolean isProblem() {
            return status >= 400;
        }

        String code() {
            return body.path("code").asText("");
        }
    }

    /** The root organisation, in whose name everything is read and written here. */
    public UUID province() {
        return endpoints.tokens().province();
    }

    /**
     * Reads, with the role given.
     *
     * @param path path and query below {@code /api/v1}
     * @throws SuiteException if the service refuses
     */
    public Answer get(Part service, String path, String role) {
        Answer answer = call(request(service, "/api/v1" + path, role).GET().build());
        if (answer.isProblem()) {
            throw refused(service, path, answer);
        }
        return answer;
    }

    /** Reads something outside the API, for example metrics, as text. */
    public String text(Part service, String path) {
        return send(request(service, path, "province-officer").GET().build()).body();
    }

    /**
     * Writes; a refusal is returned, not thrown.
     *
     * @param key the Idempotency-Key
     * @param entityTag for If-Match, or null
     */
    public Answer post(Part service, String path, Object body, UUID key, String role, String entityTag) {
        HttpRequest.Builder request = request(service, "/api/v1" + path, role)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(write(body)));
        if (entityTag != null) {
            request.header("If-Match", entityTag);
        }
        return call(request.build());
    }

    /** The refusal of a call as a message. */
    static SuiteException refused(Part service, String path, Answer answer) {
        return new SuiteException(
                service.label() + " refused " + path + " with " + answer.status() + ": " + answer.body());
    }

    private HttpRequest.Builder request(Part service, String path, String role) {
        URI base = endpoints.services().get(service);
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LONGEST_CALL)
                .header("Authorization", "Bearer " + endpoints.tokens().token(role, province()));
    }

    private Answer call(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = send(request);
            Answer answer = new Answer(
                    response.statusCode(),
                    read(response.body()),
                    response.headers().firstValue("ETag").orElse(null));
            if (!PASSING.contains(answer.code()) || attempt == TRIES) {
                return answer;
            }
            Pause.of(BETWEEN);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                // The service is being restarted, or was while it answered.
                if (attempt == TRIES) {
                    throw new SuiteException(request.uri() + " does not answer: " + e, e);
                }
                Pause.of(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SuiteException("Interrupted.", e);
            }
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode().put("text", body);
        }
    }

    /** A JSON object from pairs of name and value; what is null is left out, dates and ids are written as text. */
    static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                Object value = pairs[i + 1];
                boolean plain = value instanceof Number || value instanceof Map || value instanceof Boolean;
                object.put((String) pairs[i], plain ? value : value.toString());
            }
        }
        return object;
    }
}
