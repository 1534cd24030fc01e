package vn.memberdev.acceptance.faults.load;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.cluster.Replica;
import vn.memberdev.acceptance.suite.Json;
import vn.memberdev.local.Part;
import vn.memberdev.local.Tokens;

/** Spreads requests over the replicas of a service in turn; one that takes no connection is passed over. */
public final class RoundRobin {

    private static final String API = "/api/v1";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Cluster cluster;
    private final AtomicInteger turn = new AtomicInteger();

    public RoundRobin(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Sends a write once, with its key. */
    Reply send(Write write) {
        return send(write.kind().service(), "POST", write.path(), write.body(), write.key(), write.ifMatch());
    }

    /** Reads as an officer of the province. */
    public Reply get(Part service, String path) {
        return send(service, "GET", path, null, null, null);
    }

    /** Sends a command under a key of its own. */
    public Reply post(Part service, String path, Object body) {
        return send(service, "POST", path, Json.write(body), UUID.randomUUID(), null);
    }

    /** Has every counter computed again from the facts and compared. */
    public Reply recompute() {
        return send("operator", Part.REPORTING, "POST", API + "/recomputations", "{}", null, null);
    }

    /** Asks or commands as an operator; the path begins with {@code /internal}. */
    public Reply operate(Part service, String method, String path) {
        return send("operator", service, method, path, null, null, null);
    }

    private Reply send(Part service, String method, String path, String body, UUID key, String ifMatch) {
        return send("province-officer", service, method, API + path, body, key, ifMatch);
    }

    private Reply send(String role, Part service, String method, String path, String body, UUID key, String ifMatch) {
        List<Replica> replicas = cluster.replicas(service);
        int first = turn.getAndIncrement();
        Reply reply = Reply.none("no replica");
        for (int i = 0; i < replicas.size(); i++) {
            Replica replica = replicas.get(Math.floorMod(first + i, replicas.size()));
            try {
                return send(request(role, replica, method, path, body, key, ifMatch));
            } catch (ConnectException | HttpConnectTimeoutException notSent) {
                reply = Reply.none("no connection");
            } catch (IOException e) {
                return Reply.none(e.getClass().getSimpleName());
            }
        }
        return reply;
    }

    private Reply send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String etag = response.headers().firstValue("ETag").orElse(null);
            return Reply.of(response.statusCode(), Json.read(response.body()), etag);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.none("interrupted");
        }
    }

    private HttpRequest request(
            String role, Replica replica, String method, String path, String body, UUID key, String ifMatch) {
        String token = cluster.issuer().token(role, Tokens.PROVINCE);
        HttpRequest.Builder request = HttpRequest.newBuilder(replica.url().resolve(path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.build();
    }
}
