package vn.memberdev.acceptance.faults.kind.service;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;

/** The identity provider is away for a while. */
public final class IssuerDown implements Fault {

    @Override
    public String name() {
        return "issuer-down";
    }

    @Override
    public String proves() {
        return "services that know the keys need the identity provider no more";
    }

    @Override
    public void strike(Bench bench) {
        bench.cluster().issuer().close();
        bench.hold(bench.lengths().away());
        bench.load().awaitOk(1);
        bench.cluster().issuer().start();
    }
}
