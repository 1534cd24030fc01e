package vn.memberdev.acceptance.faults.kind.database;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;

/** PostgreSQL stands still: connections stay open and nobody answers. */
public final class PostgresFrozen implements Fault {

    @Override
    public String name() {
        return "postgres-frozen";
    }

    @Override
    public String proves() {
        return "a database that answers nothing for a while costs time and nothing else";
    }

    @Override
    public void strike(Bench bench) {
        bench.cluster().postgres().freeze();
        try {
            bench.hold(bench.lengths().away());
        } finally {
            bench.cluster().postgres().thaw();
        }
    }
}
