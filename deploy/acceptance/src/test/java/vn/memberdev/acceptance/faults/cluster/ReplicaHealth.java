package vn.memberdev.acceptance.faults.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a replica says of itself to those who run it. The one place that knows where health is asked for. */
final class ReplicaHealth {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    private ReplicaHealth() {}

    static boolean isReady(Replica replica) {
        return status(replica, "/q/health/ready") == 200;
    }

    /** Whether it says that only a restart can help it; one that does not answer says nothing. */
    static boolean asksForRestart(Replica replica) {
        return status(replica, "/q/health/live") == 503;
    }

    private static int status(Replica replica, String path) {
        URI address = replica.managementUrl().resolve(path);
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(address).timeout(LIMIT).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
