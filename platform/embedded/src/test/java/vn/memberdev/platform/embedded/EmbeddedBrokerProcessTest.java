package vn.memberdev.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerProcessTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path directory;

    @Test
    void endsInOrderWhenTerminated() throws Exception {
        var process = ChildJvm.start(EmbeddedBroker.class, directory.toString(), Integer.toString(freePort()));
        try (var output = process.inputReader()) {
            assertThat(output.readLine()).startsWith("broker ready at 127.0.0.1:");

            // Unlike Process.destroy(), this leaves the output readable.
            process.toHandle().destroy();

            assertThat(output.lines()).isEmpty();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(TERMINATED);
            // Kafka writes this file as the last step of an orderly stop; without it the next start recovers the log.
            assertThat(directory.resolve(".kafka_cleanshutdown")).exists();
        } finally {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
