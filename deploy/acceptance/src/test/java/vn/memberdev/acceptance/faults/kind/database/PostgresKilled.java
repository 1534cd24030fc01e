package vn.memberdev.acceptance.faults.kind.database;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;

/** PostgreSQL and all its processes get a SIGKILL, and it stays away for a while. */
public final class PostgresKilled implements Fault {

    @Override
    public String name() {
        return "postgres-killed";
    }

    @Override
    public String proves() {
        return "what was answered is on the disk, what was not is undone; services find the database again by themselves";
    }

    @Override
    public void strike(Bench bench) {
        bench.cluster().postgres().kill();
        bench.hold(bench.lengths().away());
        bench.cluster().postgres().start();
    }
}
