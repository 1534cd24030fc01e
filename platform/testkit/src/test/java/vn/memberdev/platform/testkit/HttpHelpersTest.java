package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link RolesMatrix}, {@link Problems} and {@link Tokens} against a small server that checks roles. */
class HttpHelpersTest {

    private static final String DOCUMENT =
            """
            {"paths":{"/api/v1/members":{"get":{},"post":{}},"/api/v1/members/{id}":{"get":{}},"/problems":{"get":{}}}}
            """;

    private static final String PROBLEM =
            """
            {"type":"http://localhost/problems/member-not-found","title":"There is no such member.","status":404,
             "code":"member-not-found","errors":[{"pointer":"/memberId"}]}
            """;

    @TempDir
    Path directory;

    private HttpServer server;
    private boolean failing;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/openapi", exchange -> answer(exchange, 200, "application/json", DOCUMENT));
        server.createContext("/api/v1/members", this::members);
        server.start();
        RestAssured.port = server.getAddress().getPort();
        System.setProperty(TestConfig.KEY_FILE, directory.resolve("key").toString());
        System.setProperty("quarkus.oidc.auth-server-url", "http://localhost");
    }

    @AfterEach
    void stop() {
        server.stop(0);
        System.clearProperty(TestConfig.KEY_FILE);
        System.clearProperty("quarkus.oidc.auth-server-url");
        RestAssured.reset();
    }

    @Test
    void passesTheTableThatTheServerKeeps() {
        RolesMatrix.start()
                .allow("GET", "/api/v1/members", "cell-officer", "auditor")
                .allow("POST", "/api/v1/members", "cell-officer")
                .allow("GET", "/api/v1/members/{id}", "cell-officer", "auditor")
                .verify();
    }

    @Test
    void catchesARoleThatMayMoreAndOneThatMayLess() {
        var matrix = RolesMatrix.start()
                .allow("GET", "/api/v1/members", "cell-officer")
                .allow("POST", "/api/v1/members", "cell-officer", "operator")
                .allow("GET", "/api/v1/members/{id}", "cell-officer", "auditor");

        assertThatThrownBy(matrix::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /api/v1/members as auditor")
                .hasMessageContaining("POST /api/v1/members as operator");
    }

    @Test
    void takesAFailureOfTheServiceForNoPermission() {
        failing = true;
        var matrix = RolesMatrix.start()
                .allow("GET", "/api/v1/members", "cell-officer", "auditor")
                .allow("POST", "/api/v1/members", "cell-officer")
                .allow("GET", "/api/v1/members/{id}", "cell-officer", "auditor");

        assertThatThrownBy(matrix::verify).hasMessageContaining("GET /api/v1/members as auditor");
    }

    @Test
    void catchesAnOperationThatIsNotInTheTable() {
        var matrix = RolesMatrix.start().allow("GET", "/api/v1/members", "cell-officer", "auditor");

        assertThatThrownBy(matrix::verify).hasMessageContaining("POST /api/v1/members");
    }

    @Test
    void recognisesAProblem() {
        String token = Tokens.of("cell-officer", null);
        var answer = RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/api/v1/members/1")
                .then();

        answer.spec(Problems.of(404, "member-not-found"));
        answer.spec(Problems.of(404, "member-not-found", "/memberId"));
        assertThatThrownBy(() -> answer.spec(Problems.of(404, "member-left"))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> answer.spec(Problems.of(404, "member-not-found", "/sex")))
                .isInstanceOf(AssertionError.class);
    }

    /** Officers of cells may everything, auditors may read. */
    private void members(HttpExchange exchange) throws IOException {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null) {
            answer(exchange, 401, "text/plain", "");
            return;
        }
        String payload = header.substring(header.indexOf('.') + 1, header.lastIndexOf('.'));
        String claims = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        boolean reads = "GET".equals(exchange.getRequestMethod());
        int found = failing ? 500 : 404;
        boolean allowed = claims.contains("[\"cell-officer\"]") || (reads && claims.contains("[\"auditor\"]"));
        answer(exchange, allowed ? found : 403, Problems.MEDIA_TYPE, PROBLEM);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
