package vn.memberdev.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {

    private static final UUID ORGANISATION = UUID.fromString("0190a1b2-0000-7000-8000-000000000001");

    @TempDir
    Path directory;

    @Test
    void signsTokensThatItsPublishedKeysVerify() throws Exception {
        try (var issuer = TokenIssuer.start(0, null)) {
            var token = issuer.token("officer", Set.of("cell-officer", "auditor"), ORGANISATION, Duration.ofMinutes(5));

            var claims = verified(issuer, token);

            assertThat(claims.getSubject()).isEqualTo("officer");
            assertThat(claims.getStringClaimValue("upn")).isEqualTo("officer");
            assertThat(claims.getStringListClaimValue("groups")).containsExactlyInAnyOrder("cell-officer", "auditor");
            assertThat(claims.getStringClaimValue("organisation")).isEqualTo(ORGANISATION.toString());
            assertThat(claims.getExpirationTime().getValue()
                            - claims.getIssuedAt().getValue())
                    .isEqualTo(300);
        }
    }

    @Test
    void acceptsEarlierTokensAfterARestart() throws Exception {
        Path keyFile = directory.resolve("issuer/key.json");
        String token;
        int port;
        try (var issuer = TokenIssuer.start(0, keyFile)) {
            token = issuer.token("officer", Set.of("auditor"), ORGANISATION, Duration.ofMinutes(5));
            port = URI.create(issuer.url()).getPort();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        try (var issuer = TokenIssuer.start(port, keyFile)) {
            assertThat(verified(issuer, token).getSubject()).isEqualTo("officer");
            var elsewhere = TokenSigner.open(keyFile, issuer.url());
            assertThat(verified(issuer, elsewhere.token("job", Set.of("operator"), null, Duration.ofMinutes(1)))
                            .getSubject())
                    .isEqualTo("job");
        }
    }

    @Test
    void publishesNoPrivateKey() throws Exception {
        try (var issuer = TokenIssuer.start(0, null)) {
            assertThat(get(issuer.url() + "/jwks")).contains("\"n\":").doesNotContain("\"d\":", "\"p\":", "\"q\":");
        }
    }

    /** What a service does: discovery document, keys, then signature, issuer, audience and expiry. */
    private static JwtClaims verified(TokenIssuer issuer, String token) throws Exception {
        Map<String, Object> discovery = JsonUtil.parseJson(get(issuer.url() + "/.well-known/openid-configuration"));
        assertThat(discovery).containsEntry("issuer", issuer.url());
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new HttpsJwksVerificationKeyResolver(new HttpsJwks((String) discovery.get("jwks_uri"))))
                .setExpectedIssuer(issuer.url())
                .setExpectedAudience("memberdev")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }

    private static String get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                .body();
    }
}
