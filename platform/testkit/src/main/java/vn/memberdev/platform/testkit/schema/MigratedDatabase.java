package vn.memberdev.platform.testkit.schema;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import vn.memberdev.platform.testkit.Database;
import vn.memberdev.platform.testkit.TestInfrastructure;

/** A database of its own, to which the module's migrations are applied without the service. */
public final class MigratedDatabase {

    private final String url;
    private final String name;
    private final String migrations;

    private MigratedDatabase(String url, String name, String migrations) {
        this.url = url;
        this.name = name;
        this.migrations = migrations;
    }

    /** An empty one. */
    public static MigratedDatabase empty() {
        return emptyFor("classpath:db/migration");
    }

    static MigratedDatabase emptyFor(String migrations) {
        String name = "schema_" + UUID.randomUUID().toString().substring(0, 8);
        return new MigratedDatabase(TestInfrastructure.join().createDatabase(name), name, migrations);
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
                .locations(migrations)
                .target(target)
                .load()
                .migrate();
    }

    /** What is in it. */
    public Database content() {
        return new Database(url, name, name);
    }
}
