package vn.memberdev.platform.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The part of an OpenID Connect provider that services need to check a token: the discovery document and the public
 * keys. Tokens are made by a call in Java, never over HTTP: who can reach the port cannot become somebody.
 */
public final class TokenIssuer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final HttpServer server;
    private final ExecutorService threads;
    private final TokenSigner signer;

    private TokenIssuer(HttpServer server, ExecutorService threads, TokenSigner signer) {
        this.server = server;
        this.threads = threads;
        this.signer = signer;
    }

    /**
     * Starts the issuer. Its address is part of every token, so tokens outlive a restart only on a fixed port.
     *
     * @param port the port on the loopback interface, or 0 for a free one
     * @param keyFile where the signing key is kept, or null for a key that ends with this issuer
     * @throws IOException when the port is taken or the key file cannot be used
     */
    public static TokenIssuer start(int port, Path keyFile) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(HOST), port), 0);
        String url = url(server);
        try {
            var signer = TokenSigner.open(keyFile, url);
            var threads = Executors.newFixedThreadPool(2, work -> {
                var thread = new Thread(work, "token-issuer");
                thread.setDaemon(true);
                return thread;
            });
            server.setExecutor(threads);
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery(url)));
            server.createContext("/jwks", exchange -> answer(exchange, signer.publicKeys()));
            server.start();
            return new TokenIssuer(server, threads, signer);
        } catch (IOException e) {
            server.stop(0);
            throw e;
        }
    }

    /** The issuer's address: {@code quarkus.oidc.auth-server-url} of the services, and {@code iss} of the tokens. */
    public String url() {
        return url(server);
    }

    /** A bearer token; see {@link TokenSigner#token}. */
    public String token(String subject, Set<String> roles, UUID organisation, Duration validFor) {
        return signer.token(subject, roles, organisation, validFor);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static String url(HttpServer server) {
        return "http://" + HOST + ":" + server.getAddress().getPort();
    }

    private static String discovery(String url) {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","id_token_signing_alg_values_supported":["RS256"],\
                "response_types_supported":["token"],"subject_types_supported":["public"]}
                """
                .formatted(url);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
