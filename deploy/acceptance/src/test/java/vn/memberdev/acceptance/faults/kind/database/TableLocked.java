package vn.memberdev.acceptance.faults.kind.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;

/** Somebody locks hot tables, one after the other: that of the events to send, of candidates, and of facts. */
public final class TableLocked implements Fault {

    @Override
    public String name() {
        return "table-locked";
    }

    @Override
    public String proves() {
        return "writes, relay and consumers wait for a lock or give up whole; when it is gone they go on";
    }

    @Override
    public void strike(Bench bench) {
        for (Hot hot : List.of(
                new Hot(Part.ADMISSIONS, "outbox_event"),
                new Hot(Part.CANDIDATES, "candidate"),
                new Hot(Part.REPORTING, "fact"))) {
            try (Connection connection = bench.cluster().postgres().connect(hot.service());
                    Statement sql = connection.createStatement()) {
                connection.setAutoCommit(false);
                sql.execute("lock table " + hot.table() + " in access exclusive mode");
                bench.hold(bench.lengths().lock());
                connection.rollback();
            } catch (SQLException e) {
                throw new SuiteException(hot + ": " + e.getMessage(), e);
            }
        }
    }

    private record Hot(Part service, String table) {}
}
