package vn.memberdev.acceptance.faults.kind;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;

/** Statements of the superuser in the database of a service. */
final class Sql {

    private Sql() {}

    static void run(Bench bench, Part service, String statement) {
        try (Connection connection = bench.cluster().postgres().connect(service);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new SuiteException(service.label() + ": " + e.getMessage(), e);
        }
    }
}
