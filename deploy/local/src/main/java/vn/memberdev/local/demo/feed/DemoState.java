package vn.memberdev.local.demo.feed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.memberdev.local.SuiteException;

/**
 * What a data directory knows of its demonstration.
 *
 * @param load identity of the load
 * @param startedAt when it was first begun
 * @param finished whether everything was written
 * @param organisations ids of the organisations by key of the plan, when finished
 */
public record DemoState(UUID load, Instant startedAt, boolean finished, Map<String, UUID> organisations) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The state kept in a data directory, if a load was ever begun. */
    public static Optional<DemoState> read(Path data) {
        Path file = file(data);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            Map<String, Object> kept = JSON.readValue(file.toFile(), new TypeReference<>() {});
            Map<String, UUID> organisations = new LinkedHashMap<>();
            ((Map<?, ?>) kept.get("organisations"))
                    .forEach((key, id) -> organisations.put((String) key, UUID.fromString((String) id)));
            return Optional.of(new DemoState(
                    UUID.fromString((String) kept.get("load")),
                    Instant.parse((String) kept.get("startedAt")),
                    (Boolean) kept.get("finished"),
                    organisations));
        } catch (IOException e) {
            throw new SuiteException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static DemoState begun(UUID load, Instant now) {
        return new DemoState(load, now, false, Map.of());
    }

    DemoState finished(Map<String, UUID> ids) {
        return new DemoState(load, startedAt, true, ids);
    }

    void write(Path data) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("load", load.toString());
        kept.put("startedAt", startedAt.toString());
        kept.put("finished", finished);
        Map<String, String> ids = new LinkedHashMap<>();
        organisations.forEach((key, id) -> ids.put(key, id.toString()));
        kept.put("organisations", ids);
        try {
            Path draft = data.resolve("demo.json.draft");
            JSON.writerWithDefaultPrettyPrinter().writeValue(draft.toFile(), kept);
            Files.move(draft, file(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SuiteException(file(data) + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Path file(Path data) {
        return data.resolve("demo.json");
    }
}
