package vn.memberdev.platform.testkit;

import org.eclipse.microprofile.config.ConfigProvider;

/** What {@link SuiteTestResource} gave, as the helpers read it in the test JVM. */
final class TestConfig {

    static final String ADMIN_PASSWORD = "memberdev.test.admin-password";
    static final String KEY_FILE = "memberdev.test.key-file";

    private TestConfig() {}

    static String jdbcUrl() {
        return value("quarkus.datasource.jdbc.url");
    }

    static String bootstrapServers() {
        return value("kafka.bootstrap.servers");
    }

    static String issuerUrl() {
        return value("quarkus.oidc.auth-server-url");
    }

    static String topicPrefix() {
        return value("memberdev.topic-prefix");
    }

    static String value(String key) {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .orElseThrow(() -> new IllegalStateException(
                        key + " is not set: is the test a @QuarkusTest with SuiteTestResource?"));
    }
}
