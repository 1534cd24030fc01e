package vn.memberdev.acceptance.faults.check;

/** A promise of the suite that holds after every fault. */
public enum Invariant {
    I1("each write that was ok is in once, none that was refused is, each unknown one has exactly one effect"),
    I2("the versions of an aggregate on its topic are 1 to n without a gap, in order at their first arrival"),
    I3("the outbox is empty, and every committed version is on its topic"),
    I4("facts of reporting and replicas of the other services equal what the owners have"),
    I5("counters equal a recompute from the facts"),
    I6("no version that was applied went down"),
    I8("no planted personal value is in logs, topics or the quarantine"),
    I9("no answer said \"done\" before the commit"),
    I10("threads, connections, files and memory are back to where they were");

    private final String promise;

    Invariant(String promise) {
        this.promise = promise;
    }

    public String promise() {
        return promise;
    }
}
