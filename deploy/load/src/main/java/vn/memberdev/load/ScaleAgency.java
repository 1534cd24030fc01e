package vn.memberdev.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.process.Pause;

/**
 * An agency large enough for a hundred thousand candidates, beside what is there.
 *
 * @param committee the root of it
 * @param base one of its base organisations
 * @param cells all cells
 */
record ScaleAgency(UUID committee, UUID base, List<UUID> cells) {

    private static final int BASES = 60;
    private static final int CELLS_PER_BASE = 7;
    private static final int BATCH = 500;
    private static final int TRIES = 150;
    private static final Duration BETWEEN = Duration.ofMillis(200);

    /** Establishes it and waits until the candidates service knows it. */
    static ScaleAgency establish(Api api) {
        foundProvince(api);
        UUID committee = establish(api, List.of(unit(api, api.province(), "SUPERIOR", "Đảng bộ Đo tải")))
                .get(0);
        List<UUID> bases = establish(
                api,
                IntStream.rangeClosed(1, BASES)
                        .mapToObj(i -> unit(api, committee, "BASE_COMMITTEE", "Đảng bộ cơ sở Đo tải " + i))
                        .toList());
        List<UUID> cells = establish(
                api,
                bases.stream()
                        .flatMap(base -> IntStream.rangeClosed(1, CELLS_PER_BASE)
                                .mapToObj(i -> unit(api, base, "CELL", "Chi bộ Đo tải " + i)))
                        .toList());
        cells.forEach(cell -> awaitKnown(api, cell));
        return new ScaleAgency(committee, bases.get(0), cells);
    }

    /** The root of the register, if the suite is new. */
    static void foundProvince(Api api) {
        Map<String, Object> root = unit(api, null, "PROVINCIAL", "Đảng bộ tỉnh Đo tải");
        root.remove("parentId");
        Api.Answer answer =
                api.post(Part.ADMISSIONS, "/organisations", root, UUID.randomUUID(), "province-officer", null);
        boolean thereAlready = "root-exists".equals(answer.body().path("code").asText());
        if (answer.status() != 201 && !thereAlready) {
            throw new SuiteException("/organisations answered " + answer.status() + ": " + answer.body());
        }
    }

    /** Establishes organisations, parents before children. */
    static List<UUID> establish(Api api, List<Map<String, Object>> units) {
        List<UUID> ids = new ArrayList<>();
        for (int from = 0; from < units.size(); from += BATCH) {
            List<Map<String, Object>> items = units.subList(from, Math.min(from + BATCH, units.size()));
            Api.Answer answer = api.post(
                    Part.ADMISSIONS,
                    "/organisations:batch",
                    Map.of("items", items),
                    UUID.randomUUID(),
                    "province-officer",
                    null);
            if (answer.status() != 207 || answer.body().path("refused").asInt() != 0) {
                throw new SuiteException("/organisations:batch answered " + answer.status() + ": " + answer.body());
            }
            for (JsonNode item : answer.body().path("items")) {
                ids.add(UUID.fromString(item.path("id").asText()));
            }
        }
        return ids;
    }

    /** Waits until the candidates service knows an organisation. */
    static void awaitKnown(Api api, UUID organisation) {
        for (int attempt = 1; ; attempt++) {
            try {
                api.get(Part.CANDIDATES, "/candidates?limit=1&organisationId=" + organisation, "province-officer");
                return;
            } catch (SuiteException notYet) {
                if (attempt == TRIES) {
                    throw notYet;
                }
                Pause.of(BETWEEN);
            }
        }
    }

    /** The body that establishes an organisation. */
    static Map<String, Object> unit(Api api, UUID parent, String kind, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("parentId", parent);
        body.put("name", name);
        body.put("kind", kind);
        body.put("effectiveOn", "2001-01-01");
        body.put("decision", Stage.decision(api, "2001-01-01"));
        return body;
    }
}
