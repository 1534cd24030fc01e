package vn.memberdev.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The API changes only on purpose: what the service describes at {@code /q/openapi} is the committed {@code
 * docs/openapi.yaml}. After a wanted change write it again with {@code -Dopenapi.update=true} and commit the difference.
 */
public final class OpenApiSnapshot {

    private static final Path FILE = Path.of("docs", "openapi.yaml");

    /** Where the service runs is no part of its API. */
    private static final Pattern SERVERS = Pattern.compile("(?m)^servers:\\R(?:[ -].*\\R)*");

    private OpenApiSnapshot() {}

    /** Compares, or writes if asked to. */
    public static void verify() {
        verify(described(), FILE, Boolean.getBoolean("openapi.update"));
    }

    static void verify(String described, Path file, boolean update) {
        String now = SERVERS.matcher(described).replaceAll("");
        try {
            if (update) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, now);
            }
            assertThat(file)
                    .as("committed OpenAPI document; write it with -Dopenapi.update=true")
                    .exists();
            assertThat(now)
                    .as("OpenAPI document of the service; -Dopenapi.update=true accepts the change in " + file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String described() {
        return RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
