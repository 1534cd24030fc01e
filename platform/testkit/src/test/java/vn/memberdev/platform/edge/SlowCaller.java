package vn.memberdev.platform.edge;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** A caller that sends its request piece by piece. */
final class SlowCaller implements AutoCloseable {

    private static final int GIVE_UP_MILLIS = 120_000;

    private final Socket socket;

    private SlowCaller(String token, String operation, String type, String size) throws IOException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(GIVE_UP_MILLIS);
        send(operation + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\nContent-Type: " + type
                + "\r\n" + size + "\r\n\r\n");
    }

    static SlowCaller of(String token, String operation, String type, int size) throws IOException {
        return new SlowCaller(token, operation, type, "Content-Length: " + size);
    }

    static SlowCaller ofUnknownSize(String token, String operation, String type) throws IOException {
        return new SlowCaller(token, operation, type, "Transfer-Encoding: chunked");
    }

    void send(String piece) throws IOException {
        socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Whether anything has come back. */
    boolean wasAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** What comes back first. */
    String answer() throws IOException {
        byte[] bytes = new byte[4_096];
        int read = socket.getInputStream().read(bytes);
        return read < 0 ? "closed" : new String(bytes, 0, read, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
