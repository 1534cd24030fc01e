package vn.memberdev.acceptance.faults.kind.topic;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;

/** The broker stands still: connections stay open and nobody answers. */
public final class BrokerFrozen implements Fault {

    @Override
    public String name() {
        return "broker-frozen";
    }

    @Override
    public String proves() {
        return "a broker that answers nothing costs time and nothing else; what it took without saying so is sent again";
    }

    @Override
    public void strike(Bench bench) {
        bench.cluster().broker().freeze();
        try {
            bench.hold(bench.lengths().away());
        } finally {
            bench.cluster().broker().thaw();
        }
        bench.cluster().broker().awaitAnswer();
    }
}
