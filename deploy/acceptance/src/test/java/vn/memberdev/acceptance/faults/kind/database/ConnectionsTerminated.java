package vn.memberdev.acceptance.faults.kind.database;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.local.Part;

/** All database connections of each service are terminated, one service after the other, and then again. */
public final class ConnectionsTerminated implements Fault {

    private static final int TIMES = 3;
    private static final int WRITES_BETWEEN = 5;

    @Override
    public String name() {
        return "connections-terminated";
    }

    @Override
    public String proves() {
        return "a connection may break at any point, also while a commit is on its way; the pool and the relay take new ones";
    }

    @Override
    public void strike(Bench bench) {
        for (int i = 0; i < TIMES; i++) {
            for (Part service : Part.services()) {
                bench.sql(
                        service,
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = '"
                                + service.database() + "'");
                bench.load().awaitRequests(WRITES_BETWEEN);
            }
        }
    }
}
