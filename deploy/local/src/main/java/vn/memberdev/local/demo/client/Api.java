package vn.memberdev.local.demo.client;

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

/**
 * The public HTTP interfaces of the suite, as a client that does not give up at the first hindrance: what passes by
 * itself is tried again with the same Idempotency-Key, so that nothing is ever written twice.
 */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Not now: the service, or what stands before it, has no time, no database, or is being started. */
    private static final Set<Integer> PASSING_STATUS = Set.of(502, 503, 504);

    /** A fault of the service may be one of its moment; if it comes each time it is one of its program. */
    private static final int MOST_FAULTS = 8;

    /** Races: the same call after the other one is through. */
    private static final Set<String> PASSING_CODES = Set.of("idempotency-key-in-flight", "concurrent-change");

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

        public boolean isProblem() {
            return status >= 400;
        }

        public String code() {
            return body.path("code").asText("");
        }

        /** Whether the same call may be answered otherwise after a while. */
        boolean passes() {
            return PASSING_STATUS.contains(status) || Api.passes(body);
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
        Answer answer = answer(request(service, "/api/v1" + path, role).GET().build());
        if (answer.isProblem()) {
            throw refused(service, path, answer);
        }
        return answer;
    }

    /** Reads health or metrics, as text. */
    public String text(Part service, String path) {
        URI base = endpoints.management().get(service);
        return call(HttpRequest.newBuilder(base.resolve(path))
                        .timeout(LONGEST_CALL)
                        .build())
                .body();
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
        return answer(request.build());
    }

    /** The refusal of a call as a message. */
    public static SuiteException refused(Part service, String path, Answer answer) {
        return new SuiteException(
                service.label() + " refused " + path + " with " + answer.status() + ": " + answer.body());
    }

    private HttpRequest.Builder request(Part service, String path, String role) {
        URI base = endpoints.services().get(service);
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LONGEST_CALL)
                .header("Authorization", "Bearer " + endpoints.tokens().token(role, province()));
    }

    /** Whether a problem says of itself that it passes. */
    static boolean passes(JsonNode problem) {
        return problem.path("retry").asBoolean()
                || PASSING_CODES.contains(problem.path("code").asText());
    }

    private Answer answer(HttpRequest request) {
        return answer(call(request));
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                read(response.body()),
                response.headers().firstValue("ETag").orElse(null));
    }

    private HttpResponse<String> call(HttpRequest request) {
        Retry retry = new Retry();
        int faults = 0;
        while (true) {
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                boolean fault = response.statusCode() == 500 && ++faults < MOST_FAULTS;
                boolean passes = response.statusCode() >= 400
                        && (fault || answer(response).passes());
                if (!passes || !retry.again()) {
                    return response;
                }
            } catch (IOException e) {
                // Nobody knows what became of the call: repeated with its key it is carried out once, or was already.
                if (!retry.again()) {
                    throw new SuiteException(request.uri() + " does not answer: " + e, e);
                }
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
    public static Map<String, Object> object(Object... pairs) {
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
