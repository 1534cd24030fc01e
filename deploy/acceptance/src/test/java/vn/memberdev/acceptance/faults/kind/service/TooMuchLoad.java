package vn.memberdev.acceptance.faults.kind.service;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;

/** Ten times as many clients for a while. */
public final class TooMuchLoad implements Fault {

    @Override
    public String name() {
        return "too-much-load";
    }

    @Override
    public String proves() {
        return "overload ends in refusals or waiting, never in a half write, and passes with the load";
    }

    @Override
    public void strike(Bench bench) {
        bench.load().startMore(9);
        bench.hold(bench.lengths().storm());
        bench.load().stopMore();
    }
}
