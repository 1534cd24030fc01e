package vn.memberdev.acceptance.faults.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.memberdev.acceptance.faults.load.Ledger;
import vn.memberdev.acceptance.faults.load.Outcome;
import vn.memberdev.acceptance.faults.load.Write;
import vn.memberdev.acceptance.faults.load.WriteKind;

/** I1: what clients were told, against what the databases hold. */
final class Effects {

    private final Tables tables;
    private final Ledger ledger;

    Effects(Tables tables, Ledger ledger) {
        this.tables = tables;
        this.ledger = ledger;
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Map<WriteKind, Map<String, Long>> effects = new EnumMap<>(WriteKind.class);
        for (WriteKind kind : WriteKind.values()) {
            effects.put(kind, tables.pairs(kind.service(), kind.effects()));
        }
        for (Write write : ledger.writes()) {
            long found = effects.get(write.kind()).getOrDefault(write.mark(), 0L);
            if (write.outcome() == Outcome.UNKNOWN) {
                findings.add(write + " is still unknown");
            } else if (found != write.effects()) {
                findings.add(write + " has " + found + " effects, not " + write.effects());
            }
        }
        findings.addAll(changes());
        return findings;
    }

    /** An aggregate has as many versions as there were writes to it. */
    private List<String> changes() {
        Map<String, Map<UUID, Long>> wanted = new HashMap<>();
        for (Write write : ledger.writes()) {
            for (UUID id : write.ids()) {
                wanted.computeIfAbsent(
                                write.kind().service() + "." + write.kind().table(), none -> new HashMap<>())
                        .merge(id, 1L, Long::sum);
            }
        }
        List<String> findings = new ArrayList<>();
        for (WriteKind kind : WriteKind.values()) {
            if (kind.creates() && kind != WriteKind.MEMBERS) {
                Map<String, Long> versions =
                        tables.versions(kind.service(), "select id, version + 1 as version from " + kind.table());
                wanted.getOrDefault(kind.service() + "." + kind.table(), Map.of())
                        .forEach((id, writes) -> {
                            if (!writes.equals(versions.get(id.toString()))) {
                                findings.add(kind.table() + " " + id + " has version " + versions.get(id.toString())
                                        + " after " + writes + " writes");
                            }
                        });
            }
        }
        return findings;
    }
}
