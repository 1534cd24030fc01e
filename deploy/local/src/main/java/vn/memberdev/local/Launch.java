package vn.memberdev.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Command lines and environments of the suite's processes. */
public final class Launch {

    private static final String BROKER_CLASS = "vn.memberdev.platform.embedded.EmbeddedBroker";

    /** Where the development server of a front end serves its pages. */
    private static final String FRONT_END = "http://localhost:5173";

    private final SuiteConfig config;

    public Launch(SuiteConfig config) {
        this.config = config;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Classes and libraries of this module as packaged; before that, those this program runs with. */
    static String classpath(Path repository) {
        Path target = repository.resolve("deploy/local/target");
        return Files.isDirectory(target.resolve("lib"))
                ? target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*"
                : System.getProperty("java.class.path");
    }

    /** Command line of the broker. */
    public List<String> broker() {
        return List.of(
                java(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-cp",
                classpath(config.repository()),
                BROKER_CLASS,
                config.data().resolve("kafka").toString(),
                Integer.toString(config.ports().of(Part.BROKER)));
    }

    /** Command line of a service. */
    public List<String> service(Part part) {
        Path jar = jar(part);
        if (Files.notExists(jar)) {
            throw new SuiteException(
                    part.label() + " is not packaged: run ./mvnw -Dquick package (" + jar + " is missing).");
        }
        return List.of(java(), "-Xmx256m", "-XX:+UseSerialGC", "-jar", jar.toString());
    }

    Path jar(Part part) {
        return config.repository().resolve(part.label()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** What a service needs to know of its neighbourhood; everything else is in its own configuration. */
    public Map<String, String> environment(Part part, Database database, String bootstrapServers, String issuer) {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(config.ports().of(part)));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(config.ports().management(part)));
        variables.put("QUARKUS_HTTP_CORS_ENABLED", "true");
        variables.put("QUARKUS_HTTP_CORS_ORIGINS", FRONT_END);
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        variables.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        variables.put("MEMBERDEV_CURSOR_SECRET", CursorSecret.of(config.data()));
        if (part == Part.CANDIDATES) {
            variables.putAll(PrivacyKeyFile.variables(config.data()));
        }
        return variables;
    }
}
