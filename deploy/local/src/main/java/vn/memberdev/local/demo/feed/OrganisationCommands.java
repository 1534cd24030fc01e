package vn.memberdev.local.demo.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.memberdev.local.Part;
import vn.memberdev.local.demo.client.Api;
import vn.memberdev.local.demo.client.Pages;

/** Commands to the register of organisations that are not given where the register says already what they would do. */
final class OrganisationCommands {

    private static final String PATH = "/organisations";
    private static final String ROLE = "province-officer";
    private static final int TRIES = 20;

    /** Somebody else changed the organisation, or put something on it, between the look and the command. */
    private static final Set<String> LOOK_AGAIN =
            Set.of("precondition-failed", "organisation-in-use", "not-of-predecessor");

    private final Api api;
    private final UUID run;

    /** @param run makes the Idempotency-Keys */
    OrganisationCommands(Api api, UUID run) {
        this.api = api;
        this.run = run;
    }

    /** A body that may have to be made again before each try. */
    @FunctionalInterface
    interface Body {
        Map<String, Object> make();
    }

    /** The organisation as it is on a day. */
    Api.Answer on(UUID id, LocalDate day) {
        return api.get(Part.ADMISSIONS, PATH + "/" + id + "?asOf=" + day, ROLE);
    }

    /** The organisation that has a code on a day. */
    Optional<UUID> withCode(String code, LocalDate day) {
        JsonNode found = api.get(Part.ADMISSIONS, PATH + "?limit=10&asOf=" + day + "&q=" + code, ROLE)
                .body()
                .path("items");
        for (JsonNode item : found) {
            if (code.equals(item.path("code").asText())) {
                return Optional.of(UUID.fromString(item.path("id").asText()));
            }
        }
        return Optional.empty();
    }

    /** Gives a command to an organisation, unless it holds on that day already. Answers whether it was given. */
    boolean command(UUID id, LocalDate day, String command, Predicate<JsonNode> holds, Body body) {
        String path = PATH + "/" + id;
        for (int attempt = 1; ; attempt++) {
            Api.Answer present = on(id, day);
            if (holds.test(present.body())) {
                return false;
            }
            UUID key = key(path + command + present.entityTag() + attempt);
            Api.Answer answer = api.post(Part.ADMISSIONS, path + command, body.make(), key, ROLE, present.entityTag());
            if (settled(path + command, answer, attempt)) {
                return true;
            }
        }
    }

    /** Creates something by a call that names no organisation. */
    void create(String command, String step, Body body) {
        for (int attempt = 1; ; attempt++) {
            UUID key = key(step + attempt);
            Api.Answer answer = api.post(Part.ADMISSIONS, PATH + command, body.make(), key, ROLE, null);
            if (settled(PATH + command, answer, attempt)) {
                return;
            }
        }
    }

    /** Ids of all items of a paged list of the admissions service. */
    List<UUID> ids(String path) {
        return new Pages(api)
                .of(Part.ADMISSIONS, path).stream()
                        .map(item -> UUID.fromString(item.path("id").asText()))
                        .toList();
    }

    private static boolean settled(String path, Api.Answer answer, int attempt) {
        if (!answer.isProblem()) {
            return true;
        }
        if (LOOK_AGAIN.contains(answer.code()) && attempt < TRIES) {
            return false;
        }
        throw Api.refused(Part.ADMISSIONS, path, answer);
    }

    private UUID key(String step) {
        return UUID.nameUUIDFromBytes((run + "/" + step).getBytes(StandardCharsets.UTF_8));
    }
}
