package vn.memberdev.acceptance.faults.kind.service;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;

/** The identity provider signs with a new key. */
public final class SigningKeyChanged implements Fault {

    @Override
    public String name() {
        return "signing-key-changed";
    }

    @Override
    public String proves() {
        return "a new key is looked up when a token names it; nobody has to restart a service";
    }

    @Override
    public void strike(Bench bench) {
        bench.cluster().issuer().changeKey();
        bench.load().awaitRequests(20);
    }
}
