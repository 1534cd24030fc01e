package vn.memberdev.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;

/**
 * Calls of a service whose time counts: one try, and a token that was made before.
 *
 * @param http the client; it keeps its connection
 * @param service address of the service
 * @param token bearer token
 */
record ScaleCalls(HttpClient http, URI service, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(10);

    static ScaleCalls as(Endpoints endpoints, String role, UUID organisation) {
        return as(endpoints, Part.CANDIDATES, role, organisation);
    }

    /** The same calls of another service. */
    static ScaleCalls as(Endpoints endpoints, Part service, String role, UUID organisation) {
        return new ScaleCalls(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(),
                endpoints.services().get(service),
                endpoints.tokens().token(role, organisation));
    }

    /** Imports a CSV file. */
    JsonNode importFile(String text) {
        return send(request("/candidates:import")
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build());
    }

    JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    /**
     * The answer as it comes over the wire, compressed.
     *
     * @param tag the entity tag that the caller has, or null
     */
    HttpResponse<byte[]> read(String path, String tag) {
        HttpRequest.Builder request = request(path).header("Accept-Encoding", "gzip");
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return exchange(request.GET().build());
    }

    /** Searches by name, as a field that completes while someone types. */
    JsonNode search(String text, int limit) {
        return send(request("/candidates:search")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.createObjectNode()
                        .put("q", text)
                        .put("limit", limit)
                        .toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + "/api/v1" + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) {
        HttpResponse<byte[]> response = exchange(request);
        try {
            JsonNode body = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new SuiteException(request.uri() + " answered " + response.statusCode() + ": " + body);
            }
            return body;
        } catch (IOException e) {
            throw new SuiteException(request.uri() + " does not answer JSON: " + e, e);
        }
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new SuiteException(request.uri() + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SuiteException("Interrupted.", e);
        }
    }
}
