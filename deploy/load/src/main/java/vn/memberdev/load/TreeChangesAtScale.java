package vn.memberdev.load;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.platform.embedded.EmbeddedPostgres;
import vn.memberdev.platform.embedded.QuietLogging;
import vn.memberdev.platform.orgtree.OrgTree;
import vn.memberdev.platform.orgtree.OrgUnit;
import vn.memberdev.platform.sql.JdbiFactory;
import vn.memberdev.platform.time.BusinessTime;

/**
 * Changes of a tree as large as the nation's: 305,000 organisations in 1.47 million lines. Beside them stands the move of
 * one cell in the same run: the ratio of the two travels where the milliseconds do not.
 */
public final class TreeChangesAtScale {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    private static final LocalDate CHANGED = LocalDate.of(2010, 1, 1);
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 24;
    private static final double RENAME_MS = 200;
    private static final double MOVE_MS = 1_000;
    private static final String REFERENCE = "one cell is moved";
    private static final String RENAME = "the root gets another name";
    private static final String MOVE = "an organisation with 1,000 below moves";

    /** The provinces 1 and 2 of the tree below its root 0, and a cell of the last ones. */
    private static final int ROOT = 0;

    private static final int ONE_PROVINCE = 1;
    private static final int OTHER_PROVINCE = 2;
    private static final int CELL = 300_000;
    private static final int ONE_BASE = 3_356;
    private static final int OTHER_BASE = 3_357;
    private static final int LARGE = 400_000;

    private final OrgTree tree;
    private final Map<String, Samples> samples = new LinkedHashMap<>();

    private TreeChangesAtScale(OrgTree tree) {
        this.tree = tree;
    }

    /**
     * Measures and prints. Exit code 0 if the targets are met.
     *
     * @param args not used
     */
    public static void main(String[] args) throws IOException, SQLException {
        QuietLogging.configure();
        Path repository = Path.of(System.getProperty("memberdev.repository", "."))
                .toAbsolutePath()
                .normalize();
        boolean met;
        try (EmbeddedPostgres server = EmbeddedPostgres.start(null, 0)) {
            server.createDatabase("scale");
            try (AgroalDataSource source = poolOf(server)) {
                fill(source, repository.resolve("platform/runtime/src/main/sql"));
                TreeChangesAtScale measurement = new TreeChangesAtScale(
                        new OrgTree(JdbiFactory.create(source), new BusinessTime(Clock.systemUTC())));
                measurement.change();
                met = measurement.print();
            }
        }
        System.exit(met ? 0 : 1);
    }

    private static AgroalDataSource poolOf(EmbeddedPostgres server) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(server.jdbcUrl("scale"))
                                .principal(new NamePrincipal(server.user()))
                                .credential(new SimplePassword(server.password())))));
    }

    private static void fill(AgroalDataSource source, Path sql) throws IOException, SQLException {
        String fill;
        try (var resource = TreeChangesAtScale.class.getResourceAsStream("/tree-at-scale.sql")) {
            fill = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(sql.resolve("platform-tables.sql")));
            statement.execute(fill);
        }
    }

    private void change() {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            int version = round + 2;
            boolean there = round % 2 == 0;
            boolean counts = round >= WARM_UP;
            take(REFERENCE, counts, moved(CELL, version, ONE_BASE, there ? OTHER_BASE : ONE_BASE));
            take(
                    RENAME,
                    counts,
                    new OrgUnit(
                            id(ROOT),
                            version,
                            List.of(
                                    new OrgUnit.Period(SINCE, CHANGED, null, "Đảng bộ tỉnh", "PROVINCE", null),
                                    new OrgUnit.Period(
                                            CHANGED, null, null, "Đảng bộ tỉnh " + version, "PROVINCE", null))));
            take(MOVE, counts, moved(LARGE, version, ONE_PROVINCE, there ? OTHER_PROVINCE : ONE_PROVINCE));
        }
    }

    private static OrgUnit moved(int number, int version, int from, int to) {
        return new OrgUnit(
                id(number),
                version,
                List.of(
                        new OrgUnit.Period(SINCE, CHANGED, id(from), "Đảng bộ", "SUPERIOR", null),
                        new OrgUnit.Period(CHANGED, null, id(to), "Đảng bộ", "SUPERIOR", null)));
    }

    private void take(String label, boolean counts, OrgUnit unit) {
        long begun = System.nanoTime();
        if (!tree.apply(unit)) {
            throw new IllegalStateException(label + ": not taken");
        }
        if (counts) {
            samples.computeIfAbsent(label, key -> new Samples()).add(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private boolean print() {
        double reference = samples.get(REFERENCE).percentile(0.50);
        System.out.println(Samples.header() + "   ratio p50");
        samples.forEach((label, one) -> System.out.println(
                one.line(label) + String.format(Locale.ROOT, " %11.1f", one.percentile(0.50) / reference)));
        double rename = samples.get(RENAME).percentile(0.95);
        double move = samples.get(MOVE).percentile(0.95);
        System.out.printf(
                Locale.ROOT,
                "p95 %.1f ms for a name, target %.0f ms; %.1f ms for a move, target %.0f ms%n",
                rename,
                RENAME_MS,
                move,
                MOVE_MS);
        return rename <= RENAME_MS && move <= MOVE_MS;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
