package vn.memberdev.acceptance.faults.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import vn.memberdev.acceptance.faults.cluster.PostgresServer;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;

/** Questions to the databases behind the services' backs. */
final class Tables {

    private final PostgresServer server;

    Tables(PostgresServer server) {
        this.server = server;
    }

    /** Ids and versions. */
    Map<String, Long> versions(Part service, String question) {
        return pairs(service, question);
    }

    /** First column to second column. */
    Map<String, Long> pairs(Part service, String question) {
        try {
            return ask(service, question);
        } catch (SQLException e) {
            throw new SuiteException(service.label() + " cannot be asked: " + e.getMessage(), e);
        }
    }

    long number(Part service, String question) {
        return pairs(service, "select 'n', (" + question + ")").get("n");
    }

    /** The same while the database may be away. */
    Map<String, Long> ask(Part service, String question) throws SQLException {
        Map<String, Long> found = new HashMap<>();
        try (Connection connection = server.connect(service);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                found.put(row.getString(1), row.getLong(2));
            }
        }
        return found;
    }
}
