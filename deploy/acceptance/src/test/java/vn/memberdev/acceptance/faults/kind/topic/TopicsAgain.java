package vn.memberdev.acceptance.faults.kind.topic;

import vn.memberdev.acceptance.faults.Bench;
import vn.memberdev.acceptance.faults.Fault;
import vn.memberdev.acceptance.resilience.Topics;

/** Every record of every topic comes once more, in any order, while new ones arrive. */
public final class TopicsAgain implements Fault {

    @Override
    public String name() {
        return "topics-again";
    }

    @Override
    public String proves() {
        return "an event that comes again, or after a later one, changes nothing";
    }

    @Override
    public void strike(Bench bench) {
        new Topics(bench.cluster().broker().bootstrapServers()).deliverAgainShuffled(bench.random());
    }
}
