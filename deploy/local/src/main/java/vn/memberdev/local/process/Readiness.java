package vn.memberdev.local.process;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.memberdev.local.SuiteException;

/** Waits until a process does its work, or says why it will not. */
public final class Readiness {

    private static final Duration STEP = Duration.ofMillis(200);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Readiness() {}

    /**
     * Waits for an HTTP service to report that it is ready.
     *
     * @throws SuiteException with the end of its log if the process ends, or is not ready in time
     */
    public static void awaitService(ChildProcess process, URI base, Duration limit) {
        await(process, () -> isReady(base), limit);
    }

    /** Waits for a process to accept connections on a loopback port. */
    public static void awaitPort(ChildProcess process, int port, Duration limit) {
        await(process, () -> accepts(port), limit);
    }

    /** Whether the service at this address says that it is ready. */
    public static boolean isReady(URI base) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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

    private static void await(ChildProcess process, BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            // The wait for the next look is a wait for the end of the process: a dead one is seen at once.
            Optional<Integer> ended = process.awaitEnd(STEP);
            if (ended.isPresent()) {
                throw new SuiteException(process.name() + " ended while starting (exit code " + ended.get()
                        + "). The end of its log:\n" + process.tail());
            }
            if (System.nanoTime() > end) {
                throw new SuiteException(process.name() + " is not ready after " + limit.toSeconds()
                        + " s. The end of its log:\n" + process.tail());
            }
        }
    }
}
