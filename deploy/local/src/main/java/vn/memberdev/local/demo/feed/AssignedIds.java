package vn.memberdev.local.demo.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.memberdev.local.demo.client.Api;

/** The ids that the services gave to what the plan knows by key or reference. */
final class AssignedIds {

    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    UUID id(String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("not written yet: " + key);
        }
        return id;
    }

    void put(String key, UUID id) {
        ids.put(key, id);
    }

    void put(List<String> keys, List<UUID> given) {
        for (int i = 0; i < keys.size(); i++) {
            ids.put(keys.get(i), given.get(i));
        }
    }

    /** A decision or resolution as requests carry it. */
    Map<String, Object> decision(String number, LocalDate on, String organisation) {
        return Api.object("number", number, "decidedOn", on, "decidingOrganisationId", id(organisation));
    }
}
