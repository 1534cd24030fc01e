package vn.memberdev.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.memberdev.local.Part;
import vn.memberdev.local.SuiteException;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.process.Pause;

/** An agency of its own beside the demonstration, with the people that the measured writes are about. */
final class Stage {

    private static final String DAY = "2006-03-01";
    private static final int TRIES = 100;
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Api api;
    private final UUID committee;
    private final List<UUID> candidates;
    private final List<UUID> members;

    private Stage(Api api, UUID committee, List<UUID> candidates, List<UUID> members) {
        this.api = api;
        this.committee = committee;
        this.candidates = candidates;
        this.members = members;
    }

    /** Writes it; every write of a measurement gets a candidate or a member of its own. */
    static Stage set(Api api, int people) {
        UUID committee = establish(api, api.province(), "SUPERIOR", "Đảng bộ Đo lường");
        UUID base = establish(api, committee, "BASE_COMMITTEE", "Đảng bộ cơ sở Đo lường");
        UUID cell = establish(api, base, "CELL", "Chi bộ Đo lường");
        List<UUID> candidates = batch(api, Part.CANDIDATES, "/candidates:batch", people, i -> candidate(cell, i));
        List<UUID> members = batch(api, Part.ADMISSIONS, "/members:batch", people, i -> member(cell, i));
        openCampaign(api, committee);
        return new Stage(api, committee, candidates, members);
    }

    /** The organisation whose figures are watched: two levels above the people. */
    UUID committee() {
        return committee;
    }

    Api api() {
        return api;
    }

    UUID candidate(int number) {
        return candidates.get(number);
    }

    UUID member(int number) {
        return members.get(number);
    }

    /** A decision of the province. */
    static Map<String, Object> decision(Api api, String on) {
        return Map.of("number", "QĐ-ĐL", "decidedOn", on, "decidingOrganisationId", api.province());
    }

    private static UUID establish(Api api, UUID parent, String kind, String name) {
        Map<String, Object> body = Map.of(
                "parentId", parent,
                "name", name,
                "kind", kind,
                "effectiveOn", "2001-01-01",
                "decision", decision(api, "2001-01-01"));
        Api.Answer answer =
                api.post(Part.ADMISSIONS, "/organisations", body, UUID.randomUUID(), "province-officer", null);
        return id(answer.status(), 201, answer.body());
    }

    /** A rating needs an open campaign of its year at the organisation or above it. */
    private static void openCampaign(Api api, UUID committee) {
        Map<String, Object> body = Map.of("year", 2009, "organisationId", committee);
        for (int attempt = 1; ; attempt++) {
            Api.Answer answer =
                    api.post(Part.EVALUATION, "/rating-campaigns", body, UUID.randomUUID(), "province-officer", null);
            if (answer.status() == 201) {
                return;
            }
            if (attempt == TRIES) {
                throw new SuiteException("/rating-campaigns answered " + answer.status() + ": " + answer.body());
            }
            Pause.of(BETWEEN);
        }
    }

    /** Repeats what is refused because the new organisations have not arrived yet. */
    static List<UUID> batch(Api api, Part service, String path, int count, IntFunction<Map<String, Object>> body) {
        List<Map<String, Object>> items =
                IntStream.range(0, count).mapToObj(body).toList();
        for (int attempt = 1; ; attempt++) {
            Api.Answer answer = api.post(service, path, Map.of("items", items), UUID.randomUUID(), "integration", null);
            if (answer.status() == 207 && answer.body().path("refused").asInt() == 0) {
                List<UUID> ids = new ArrayList<>();
                answer.body()
                        .path("items")
                        .forEach(item -> ids.add(UUID.fromString(item.path("id").asText())));
                return ids;
            }
            if (attempt == TRIES) {
                throw new SuiteException(path + " answered " + answer.status() + ": " + answer.body());
            }
            Pause.of(BETWEEN);
        }
    }

    private static UUID id(int status, int wanted, JsonNode body) {
        if (status != wanted) {
            throw new SuiteException("answered " + status + ": " + body);
        }
        return UUID.fromString(body.path("id").asText());
    }

    private static Map<String, Object> candidate(UUID cell, int number) {
        Map<String, Object> body = person(cell, "Quần chúng " + number);
        body.put("birthDate", "1980-05-19");
        body.put("listedOn", DAY);
        body.put("resolution", Map.of("number", "NQ-ĐL", "decidedOn", DAY, "decidingOrganisationId", cell));
        return body;
    }

    /** The body that registers a member of long standing. */
    static Map<String, Object> member(UUID cell, int number) {
        Map<String, Object> body = person(cell, "Đảng viên " + number);
        body.put("birthDate", "1965-03-03");
        body.put("memberSince", "1995-02-03");
        body.put("educationLevel", "COLLEGE");
        body.put("educationReachedOn", "1990-06-30");
        return body;
    }

    private static Map<String, Object> person(UUID cell, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("organisationId", cell);
        body.put("fullName", name);
        body.put("sex", "FEMALE");
        return body;
    }
}
