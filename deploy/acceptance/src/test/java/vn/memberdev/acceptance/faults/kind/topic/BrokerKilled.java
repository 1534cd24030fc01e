package vn.memberdev.acceptance.faults.kind.topic;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;

/** The broker gets a SIGKILL and stays away for a while. */
public final class BrokerKilled implements Fault {

    @Override
    public String name() {
        return "broker-killed";
    }

    @Override
    public String proves() {
        return "writes go on without the broker, and everything is sent and applied when it is back";
    }

    @Override
    public void strike(Bench bench) {
        bench.cluster().broker().kill();
        bench.hold(bench.lengths().away());
        bench.cluster().broker().start();
    }
}
