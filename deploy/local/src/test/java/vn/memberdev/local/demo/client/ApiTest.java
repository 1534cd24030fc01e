package vn.memberdev.local.demo.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.memberdev.local.Endpoints;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteConfig;
import vn.memberdev.local.Tokens;

/** A client of a service that has trouble, and says so or breaks off. */
class ApiTest {

    @TempDir
    private Path directory;

    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final UUID key = UUID.fromString("0190aaaa-0000-7000-8000-000000000001");
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatPassesIsRepeatedWithTheSameKey() {
        List<Trouble> troubles = List.of(
                exchange -> answer(exchange, 503, "{\"code\":\"database-unavailable\"}"),
                // Nobody knows whether it was carried out.
                HttpExchange::close,
                exchange -> answer(exchange, 409, "{\"code\":\"idempotency-key-in-flight\"}"),
                exchange -> answer(exchange, 409, "{\"code\":\"concurrent-change\"}"),
                exchange -> answer(exchange, 503, "no JSON at all"),
                exchange -> answer(exchange, 500, "{\"code\":\"internal-error\"}"),
                exchange -> answer(exchange, 201, "{\"id\":\"1\"}"));
        server.createContext("/api/v1/organisations", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            troubles.get(keys.size() - 1).meet(exchange);
        });

        assertThat(post().status()).isEqualTo(201);
        assertThat(keys).hasSize(troubles.size()).containsOnly(key.toString());
    }

    @Test
    void aRefusalIsFinal() {
        server.createContext("/api/v1/organisations", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            answer(exchange, 409, "{\"code\":\"organisation-in-use\"}");
        });
        assertThat(post().code()).isEqualTo("organisation-in-use");
        assertThat(keys).hasSize(1);
    }

    @Test
    void aFaultThatComesEachTimeIsFinalToo() {
        server.createContext("/api/v1/organisations", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            answer(exchange, 500, "{\"code\":\"internal-error\"}");
        });
        assertThat(post().status()).isEqualTo(500);
        assertThat(keys).hasSizeGreaterThan(1).containsOnly(key.toString());
    }

    private Api.Answer post() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Tokens tokens = Tokens.of(SuiteConfig.isolated(directory, directory));
        Endpoints endpoints = new Endpoints(Map.of(Part.ADMISSIONS, address), Map.of(Part.ADMISSIONS, address), tokens);
        return new Api(endpoints).post(Part.ADMISSIONS, "/organisations", Map.of(), key, "province-officer", null);
    }

    @FunctionalInterface
    private interface Trouble {
        void meet(HttpExchange exchange) throws IOException;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
