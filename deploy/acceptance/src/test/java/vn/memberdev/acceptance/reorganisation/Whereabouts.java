package vn.memberdev.acceptance.reorganisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.memberdev.acceptance.suite.Caller;
import vn.memberdev.local.Part;

/** Where organisations and their records are today, as the register of organisations says. */
final class Whereabouts {

    private final Caller caller;
    private final UUID province;
    private final Map<UUID, JsonNode> known = new HashMap<>();

    Whereabouts(Caller caller, UUID province) {
        this.caller = caller;
        this.province = province;
    }

    boolean hasEnded(UUID organisation) {
        return "ENDED".equals(of(organisation).path("status").asText());
    }

    /** The one that follows an organisation that has ended, to the end of the line; itself if there is not exactly one. */
    UUID followed(UUID organisation) {
        UUID keeper = successor(organisation);
        return keeper == null ? organisation : followed(keeper);
    }

    /** The organisation directly below the province, of today or of its last day, under which its records are. */
    UUID top(UUID organisation) {
        UUID successor = successor(organisation);
        UUID above = successor == null ? parent(organisation) : successor;
        return province.equals(above) ? organisation : top(above);
    }

    /**
     * Whose restated figures make up those of the province: what stands directly below it, and what stood there last and
     * left its records to it.
     */
    List<UUID> makingUpTheProvince() {
        String below = "/organisations?parentId=" + province;
        List<UUID> all = new ArrayList<>(ids(below));
        ids(below + "&status=ENDED").stream()
                .filter(ended -> successor(ended) == null)
                .forEach(all::add);
        return all;
    }

    UUID parent(UUID organisation) {
        return UUID.fromString(of(organisation).path("parentId").asText());
    }

    private List<UUID> ids(String path) {
        return caller.all(Part.ADMISSIONS, path).stream()
                .map(item -> UUID.fromString(item.path("id").asText()))
                .toList();
    }

    private UUID successor(UUID organisation) {
        if (!hasEnded(organisation)) {
            return null;
        }
        JsonNode lineage = caller.get(Part.ADMISSIONS, "/organisations/" + organisation + "/lineage")
                .expect(200)
                .json();
        List<UUID> successors = StreamSupport.stream(lineage.path("edges").spliterator(), false)
                .filter(edge -> organisation
                        .toString()
                        .equals(edge.path("predecessorId").asText()))
                .map(edge -> UUID.fromString(edge.path("successorId").asText()))
                .toList();
        return successors.size() == 1 ? successors.get(0) : null;
    }

    private JsonNode of(UUID organisation) {
        return known.computeIfAbsent(organisation, id -> caller.get(Part.ADMISSIONS, "/organisations/" + id)
                .expect(200)
                .json());
    }
}
