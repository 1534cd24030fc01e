package vn.memberdev.acceptance.faults.kind.topic;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.local.Part;

/** The offsets that every service has stored go back under it, as after a failover to a database that lags. */
public final class OffsetsSetBack implements Fault {

    private static final int BACK = 20;
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "offsets-set-back";
    }

    @Override
    public String proves() {
        return "what was applied since is read again and changes nothing; nothing between is passed over";
    }

    @Override
    public void strike(Bench bench) {
        for (int i = 0; i < TIMES; i++) {
            for (Part service : Part.services()) {
                bench.sql(service, "update consumer_offset set next_offset = greatest(0, next_offset - " + BACK + ")");
            }
            bench.load().awaitOk(BACK);
        }
    }
}
