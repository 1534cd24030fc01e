package vn.memberdev.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExternalTest {

    @Test
    void nothingIsExternalUnlessNamed() {
        External external = External.fromEnvironment(Map.of("MEMBERDEV_KAFKA", " "));
        assertThat(Part.values()).noneMatch(external::provides);
    }

    @Test
    void namedServersReplaceTheEmbeddedOnes() {
        External external = External.fromEnvironment(Map.of(
                "MEMBERDEV_POSTGRES_URL", "jdbc:postgresql://db:5432",
                "MEMBERDEV_KAFKA", "kafka:9092",
                "MEMBERDEV_OIDC", "https://id.example/realms/province"));
        assertThat(Part.values())
                .filteredOn(external::provides)
                .containsExactly(Part.POSTGRES, Part.BROKER, Part.ISSUER);
    }

    @Test
    void tokensOfAProviderComeFromTheEnvironmentByRole() {
        String claims = "{\"sub\":\"x\",\"organisation\":\"01900000-0000-7000-8000-0000000000aa\"}";
        String token =
                "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                        + ".s";
        Tokens tokens = Tokens.of(SuiteConfig.fromEnvironment(
                Path.of("."),
                Map.of("MEMBERDEV_OIDC", "https://id.example", "MEMBERDEV_TOKEN_PROVINCE_OFFICER", token)));
        assertThat(tokens.token("province-officer", null)).isEqualTo(token);
        assertThat(tokens.province()).isEqualTo(UUID.fromString("01900000-0000-7000-8000-0000000000aa"));
        assertThatThrownBy(() -> tokens.token("auditor", null)).hasMessageContaining("MEMBERDEV_TOKEN_AUDITOR");
        assertThatThrownBy(() -> tokens.token("king", null)).hasMessageContaining("base-officer");
    }
}
