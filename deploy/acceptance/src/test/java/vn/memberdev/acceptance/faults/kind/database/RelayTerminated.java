package vn.memberdev.acceptance.faults.kind.database;

import java.util.List;
import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.local.Part;

/** The connection on which a relay holds its shards is terminated, in every service and both replicas. */
public final class RelayTerminated implements Fault {

    private static final int TIMES = 5;
    private static final int WRITES_BETWEEN = 5;

    @Override
    public String name() {
        return "relay-terminated";
    }

    @Override
    public String proves() {
        return "a relay that loses its connection loses its shards with it; nothing is left out, order stays";
    }

    @Override
    public void strike(Bench bench) {
        for (int i = 0; i < TIMES; i++) {
            for (Part service : List.of(Part.CANDIDATES, Part.ADMISSIONS, Part.EVALUATION)) {
                bench.sql(
                        service,
                        "select count(pg_terminate_backend(pid)) from (select distinct pid from pg_locks"
                                + " where locktype = 'advisory' and classid = 43 and database ="
                                + " (select oid from pg_database where datname = current_database())) relay");
            }
            bench.load().awaitRequests(WRITES_BETWEEN);
        }
    }
}
