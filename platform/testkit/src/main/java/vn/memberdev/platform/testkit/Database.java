package vn.memberdev.platform.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The database of the service under test, past the service: to look at what it wrote and to empty it between tests.
 * Every call is a transaction of its own.
 */
public final class Database {

    /** Filled by migrations, or the memory of the running consumer, which would take an emptied one for a fault. */
    private static final Predicate<String> KEPT = Pattern.compile(
                    "flyway_schema_history|policy_value|consumer_offset|generation|.*scheme.*|.*definition.*|code_.*|working_day.*")
            .asMatchPredicate();

    /** Connections between two calls, by user and address: to open one takes longer than most calls. */
    private static final Map<String, Deque<Connection>> IDLE = new ConcurrentHashMap<>();

    private final String url;
    private final String user;
    private final String password;

    /** The database at a JDBC address. */
    public Database(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The database of the service that this {@code @QuarkusTest} runs. */
    public static Database ofService() {
        return new Database(
                TestConfig.jdbcUrl(), TestInfrastructure.ADMIN, TestConfig.value(TestConfig.ADMIN_PASSWORD));
    }

    /** The rows of a query, each by column name. */
    public List<Map<String, Object>> rows(String sql, Object... parameters) {
        return with(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var result = statement.executeQuery()) {
                var rows = new ArrayList<Map<String, Object>>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        });
    }

    /** The single value of a query of one row and one column. */
    public Object value(String sql, Object... parameters) {
        var rows = rows(sql, parameters);
        if (rows.size() != 1 || rows.get(0).size() != 1) {
            throw new IllegalStateException("not one value: " + rows);
        }
        return rows.get(0).values().iterator().next();
    }

    /** How many rows a table has. The name is taken as it is. */
    public long count(String table) {
        return (long) value("SELECT count(*) FROM " + table);
    }

    /** Runs a statement; the number of rows it changed. */
    public int execute(String sql, Object... parameters) {
        return with(connection -> {
            try (var statement = prepare(connection, sql, parameters)) {
                return statement.execute() ? 0 : statement.getUpdateCount();
            }
        });
    }

    /**
     * Empties every table except what migrations filled (policies, schemes, definitions, code lists) and the consumer's
     * offsets.
     *
     * @param furtherKept names of further tables to leave as they are
     */
    public void clean(String... furtherKept) {
        var kept = List.of(furtherKept);
        with(connection -> {
            try (var statement = connection.createStatement()) {
                // Without foreign keys the order does not matter; rows, unlike TRUNCATE, wait for no running reader.
                statement.execute(tables(connection).stream()
                        .filter(table -> !KEPT.test(table) && !kept.contains(table))
                        .map(table -> "; DELETE FROM \"" + table + '"')
                        .collect(Collectors.joining("", "SET LOCAL session_replication_role = replica", "")));
                return null;
            }
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static Map<String, Object> row(ResultSet result) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
        }
        return row;
    }

    private <T> T with(Work<T> work) {
        Deque<Connection> idle = IDLE.computeIfAbsent(user + '@' + url, key -> new ConcurrentLinkedDeque<>());
        try {
            for (Connection waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
                try {
                    return with(waiting, idle, work);
                } catch (SQLException e) {
                    if (!isEnded(e)) {
                        throw e;
                    }
                }
            }
            return with(open(), idle, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T with(Connection connection, Deque<Connection> idle, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (done) {
                idle.push(connection);
            } else {
                connection.close();
            }
        }
    }

    /** Whether the session was over before the call: some tests end all sessions. */
    private static boolean isEnded(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("57P") || state.startsWith("08"));
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        return connection;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
