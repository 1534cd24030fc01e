package vn.memberdev.acceptance.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.memberdev.local.Part;

/**
 * Somebody who calls the services over HTTP with one token. A connection that breaks is an {@link UncheckedIOException},
 * so that tests of outages can tell it from an answer.
 */
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Patience.LIMIT)
            .build();

    private final BiFunction<Part, String, URI> addresses;
    private final String token;

    /**
     * @param addresses where a path of a service is
     * @param token the bearer token, or null for a caller without one
     */
    Caller(BiFunction<Part, String, URI> addresses, String token) {
        this.addresses = addresses;
        this.token = token;
    }

    /** Reads below {@code /api/v1}. */
    public Answer get(Part service, String path) {
        return send("GET", service, "/api/v1" + path, null, "application/json", Map.of());
    }

    /** Creates, or runs a command that needs no precondition; the key is new, so a second call is a second request. */
    public Answer post(Part service, String path, Object body) {
        return post(service, path, body, UUID.randomUUID());
    }

    /** Creates under an idempotency key: the same key and body are carried out once. */
    public Answer post(Part service, String path, Object body, UUID key) {
        return send(
                "POST",
                service,
                "/api/v1" + path,
                Json.write(body),
                "application/json",
                Map.of("Idempotency-Key", key.toString()));
    }

    public Answer put(Part service, String path, Object body) {
        return send("PUT", service, "/api/v1" + path, Json.write(body), "application/json", Map.of());
    }

    /** Reads the resource, then replaces it on the condition that nobody else has changed it. */
    public Answer replace(Part service, String path, Object body) {
        return send("PUT", service, "/api/v1" + path, Json.write(body), "application/json", ifMatch(service, path));
    }

    /** Reads the resource, then replaces a part of it on the condition that nobody else has changed it. */
    public Answer replacePart(Part service, String resource, String part, Object body) {
        return send(
                "PUT",
                service,
                "/api/v1" + resource + part,
                Json.write(body),
                "application/json",
                ifMatch(service, resource));
    }

    /** Reads the resource, then gives it a command on the condition that nobody else has changed it. */
    public Answer command(Part service, String resource, String command, Object body) {
        return send(
                "POST",
                service,
                "/api/v1" + resource + command,
                Json.write(body),
                "application/json",
                ifMatch(service, resource));
    }

    /** All items of a paged list. */
    public List<com.fasterxml.jackson.databind.JsonNode> all(Part service, String path) {
        List<com.fasterxml.jackson.databind.JsonNode> items = new ArrayList<>();
        String limit = path + (path.contains("?") ? "&" : "?") + "limit=200";
        Answer page = get(service, limit).expect(200);
        items.addAll(page.items());
        while (page.json().hasNonNull("nextCursor")) {
            page = get(service, limit + "&cursor=" + page.text("nextCursor")).expect(200);
            items.addAll(page.items());
        }
        return items;
    }

    /** Any request; the path is complete. */
    public Answer send(
            String method, Part service, String path, String body, String contentType, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(addresses.apply(service, path))
                .timeout(Patience.LIMIT)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        return send(method + " " + service.label() + path, request.build());
    }

    private static Answer send(String description, HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            String etag = response.headers().firstValue("ETag").orElse(null);
            return new Answer(description, response.statusCode(), response.body(), Json.read(response.body()), etag);
        } catch (IOException e) {
            throw new UncheckedIOException(description, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> ifMatch(Part service, String resource) {
        Answer present = get(service, resource).expect(200);
        if (present.etag() == null) {
            throw new AssertionError("no ETag: " + present.describe());
        }
        return Map.of("If-Match", present.etag());
    }
}
