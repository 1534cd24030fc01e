package vn.memberdev.acceptance.faults.kind.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;

/** A stranger takes every connection that the server has, those of the services among them. */
public final class ConnectionsUsedUp implements Fault {

    /** More than the server gives. */
    private static final int MOST = 400;

    @Override
    public String name() {
        return "connections-used-up";
    }

    @Override
    public String proves() {
        return "services that get no connection say so, and take one as soon as there is one";
    }

    @Override
    public void strike(Bench bench) {
        Deque<Connection> taken = new ArrayDeque<>();
        try {
            take(bench, taken);
            for (Part service : Part.services()) {
                bench.sql(
                        service,
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity" + " where usename = '"
                                + service.database() + "' and application_name <> 'stranger'");
                take(bench, taken);
            }
            bench.hold(bench.lengths().away());
        } finally {
            taken.forEach(ConnectionsUsedUp::give);
        }
    }

    /** Until the server has no more for anybody but its superuser. */
    private static void take(Bench bench, Deque<Connection> taken) {
        try {
            while (taken.size() < MOST) {
                taken.add(bench.cluster().postgres().connectAsStranger(Part.REPORTING));
            }
        } catch (SQLException usedUp) {
            if (taken.isEmpty()) {
                throw new SuiteException("no connection could be taken: " + usedUp.getMessage(), usedUp);
            }
        }
    }

    private static void give(Connection connection) {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It is not held any more.
        }
    }
}
