package vn.memberdev.acceptance.faults.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.memberdev.acceptance.faults.cluster.BrokerServer;
import vn.memberdev.local.Part;

/** I2, I3 and I4: versions in the databases of their owners, on the topics, and in the copies. */
final class Versions {

    private final Tables tables;

    Versions(Tables tables) {
        this.tables = tables;
    }

    /** I2. */
    List<String> gaps(TopicRecords topics) {
        List<String> findings = new ArrayList<>();
        for (String topic : BrokerServer.TOPICS) {
            topics.versions(topic).forEach((id, arrived) -> {
                // What is delivered again does not count: only the first arrival of each version.
                Set<Long> first = new LinkedHashSet<>(arrived);
                long wanted = 1;
                for (long version : first) {
                    if (version != wanted) {
                        findings.add(topic + " " + id + " has " + version + " where " + wanted + " is due: " + first);
                        return;
                    }
                    wanted++;
                }
            });
        }
        return findings;
    }

    /** I3. */
    List<String> notSent(TopicRecords topics) {
        List<String> findings = new ArrayList<>();
        for (Part service : List.of(Part.CANDIDATES, Part.ADMISSIONS, Part.EVALUATION)) {
            long waiting = tables.number(service, "select count(*) from outbox_event");
            if (waiting > 0) {
                findings.add(waiting + " events wait in " + service.label());
            }
        }
        for (Owned kind : Owned.values()) {
            Map<String, List<Long>> sent = topics.versions(kind.topic());
            tables.versions(kind.owner(), kind.versions()).forEach((id, version) -> {
                long last = sent.getOrDefault(id, List.of()).stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
                if (last < version) {
                    findings.add(kind + " " + id + " has version " + version + ", its topic " + last);
                }
            });
        }
        return findings;
    }

    /** I4. */
    List<String> copies() {
        List<String> findings = new ArrayList<>();
        for (Copy copy : Copy.all()) {
            Map<String, Long> owned =
                    tables.versions(copy.of().owner(), copy.of().versions());
            Map<String, Long> copied = tables.versions(copy.service(), copy.versions());
            owned.forEach((id, version) -> {
                if (!version.equals(copied.get(id))) {
                    findings.add(copy + ": " + id + " has version " + copied.get(id) + ", not " + version);
                }
            });
            copied.keySet().stream()
                    .filter(id -> !owned.containsKey(id))
                    .forEach(id -> findings.add(copy + ": " + id + " is not its owner's"));
        }
        return findings;
    }
}
