package vn.memberdev.platform.testkit;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** A database of its own, to which the module's migrations are applied without the service. */
public final class MigratedDatabase {

    private final String url;
    private final String name;

    private MigratedDatabase(String url, String name) {
        this.url = url;
        this.name = name;
    }

    /** An empty one. */
    public static MigratedDatabase empty() {
        String name = "schema_" + UUID.randomUUID().toString().substring(0, 8);
        return new MigratedDatabase(TestInfrastructure.join().createDatabase(name), name);
    }

    /** One with every migration of the module. */
    public static MigratedDatabase upToDate() {
        MigratedDatabase database = empty();
        database.migrate(MigrationVersion.LATEST);
        return database;
    }

    /** Applies the migrations up to this version, and this one. */
    public void migrate(MigrationVersion target) {
        Flyway.configure()
                .dataSource(url, name, name)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    /** What is in it. */
    public Database content() {
        return new Database(url, name, name);
    }
}
