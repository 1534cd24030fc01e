package vn.memberdev.local.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a process does its work, and what it still lacks. */
public final class Readiness {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Readiness() {}

    /** Whether the service says that it is ready; the address is the one of its health. */
    public static boolean isReady(URI management) {
        return lack(management).isEmpty();
    }

    /** What the service lacks to be ready, in words for people; nothing if it is ready. */
    public static Optional<String> lack(URI management) {
        HttpRequest request = HttpRequest.newBuilder(management.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.empty() : Optional.of(downIn(answer.body()));
        } catch (IOException e) {
            return Optional.of("its health does not answer yet");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("nobody looked");
        }
    }

    /** Whether something accepts connections on the loopback port. */
    public static boolean accepts(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String downIn(String health) throws IOException {
        List<String> down = new ArrayList<>();
        for (JsonNode check : JSON.readTree(health).path("checks")) {
            if (!"UP".equals(check.path("status").asText())) {
                down.add(check.path("name").asText() + " "
                        + (check.has("data") ? check.path("data").toString() : ""));
            }
        }
        return "not ready: " + String.join(", ", down).strip();
    }
}
