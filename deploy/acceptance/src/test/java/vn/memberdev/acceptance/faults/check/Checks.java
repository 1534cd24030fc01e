package vn.memberdev.acceptance.faults.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.memberdev.acceptance.faults.cluster.Cluster;
import vn.memberdev.acceptance.faults.load.Ledger;
import vn.memberdev.acceptance.faults.load.Outcome;
import vn.memberdev.acceptance.faults.load.Reply;
import vn.memberdev.acceptance.faults.load.RoundRobin;

/** All invariants, over everything since the cluster was started. */
public final class Checks {

    private final Cluster cluster;
    private final RoundRobin services;
    private final Ledger ledger;
    private final VersionWatch watch;
    private final Tables tables;
    private final Privacy privacy;
    private final Set<String> known = new HashSet<>();

    public Checks(Cluster cluster, RoundRobin services, Ledger ledger, VersionWatch watch, String planted) {
        this.cluster = cluster;
        this.services = services;
        this.ledger = ledger;
        this.watch = watch;
        this.tables = new Tables(cluster.postgres());
        this.privacy = new Privacy(tables, cluster.logs(), planted);
    }

    /** Checks a drained cluster; what was found after an earlier fault is not told again. */
    public Findings check(Resources before) {
        Findings findings = new Findings();
        TopicRecords topics = TopicRecords.read(cluster.broker().bootstrapServers());
        Versions versions = new Versions(tables);
        findings.addAll(Invariant.I1, new Effects(tables, ledger).findings());
        findings.addAll(Invariant.I2, versions.gaps(topics));
        findings.addAll(Invariant.I3, versions.notSent(topics));
        findings.addAll(Invariant.I4, versions.copies());
        findings.addAll(Invariant.I5, recompute());
        findings.addAll(Invariant.I6, watch.findings());
        findings.addAll(Invariant.I8, privacy.findings(topics));
        findings.addAll(Invariant.I9, ledger.tooEarly());
        findings.addAll(Invariant.I10, before.findings());
        return findings.without(known);
    }

    private List<String> recompute() {
        Reply reply = services.recompute();
        if (reply.outcome() != Outcome.OK) {
            return List.of("the recompute is answered with " + reply);
        }
        return reply.json().path("equal").asBoolean(false)
                ? List.of()
                : List.of("the recompute differs: " + reply.json());
    }
}
