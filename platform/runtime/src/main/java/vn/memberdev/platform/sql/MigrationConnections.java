package vn.memberdev.platform.sql;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Gives migrations connections of their own: those of the pool end a statement after the time that a call may take, and a
 * migration of a large table takes longer.
 */
@Singleton
class MigrationConnections implements FlywayConfigurationCustomizer {

    private final String url;
    private final Optional<String> user;
    private final Optional<String> password;

    MigrationConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.dataSource(url, user.orElse(null), password.orElse(null));
    }
}
