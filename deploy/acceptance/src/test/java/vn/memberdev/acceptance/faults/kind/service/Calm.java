package vn.memberdev.acceptance.faults.kind.service;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;

/** No fault: the invariants hold on a day without trouble, so a broken one is the fault's doing. */
public final class Calm implements Fault {

    private static final int WRITES = 60;

    @Override
    public String name() {
        return "calm";
    }

    @Override
    public String proves() {
        return "the harness itself: without a fault nothing is refused that should not be, and everything holds";
    }

    @Override
    public void strike(Bench bench) {
        bench.load().awaitOk(WRITES);
    }
}
