package vn.memberdev.platform.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Puts addresses at which nobody answers in place of the identity provider and the broker. */
public class ProviderAway implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.auth-server-url", "http://127.0.0.1:" + freePort(),
                "kafka.bootstrap.servers", "127.0.0.1:" + freePort());
    }

    /** After the resource that gives those that do answer. */
    @Override
    public int order() {
        return 10;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // Nobody was started.
    }
}
