package vn.memberdev.local.demo.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import vn.memberdev.local.Part;
import vn.memberdev.local.Progress;
import vn.memberdev.local.SuiteException;

/**
 * Sends many items to a batch endpoint: 500 per call, a few calls at a time, each with an Idempotency-Key that a
 * second run of the same load makes again, so that a load that was broken off goes on where it stopped.
 */
public final class Bulk {

    private static final int PER_CALL = 500;

    /** Refusals that pass when the event of another service has arrived. */
    private static final Set<String> NOT_YET = Set.of(
            "organisation-not-found",
            "member-not-found",
            "candidate-not-found",
            "candidate-not-cleared",
            "candidate-not-known-yet",
            "helper-not-known");

    private final Api api;
    private final UUID load;
    private final ExecutorService calls;
    private final Progress progress;

    public Bulk(Api api, UUID load, ExecutorService calls, Progress progress) {
        this.api = api;
        this.load = load;
        this.calls = calls;
        this.progress = progress;
    }

    /** The same for a part of the load whose steps are named as those of another part. */
    public Bulk of(String part) {
        return new Bulk(api, key(part), calls, progress);
    }

    public Api api() {
        return api;
    }

    /** The Idempotency-Key of a step of this load. */
    public UUID key(String step) {
        return UUID.nameUUIDFromBytes((load + "/" + step).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sends all items and returns, in their order, the ids of what they made or changed.
     *
     * @param what what is sent, for progress
     * @throws SuiteException if an item is refused for good
     */
    public List<UUID> send(Part service, String path, String what, List<Map<String, Object>> items) {
        List<Future<List<UUID>>> chunks = new ArrayList<>();
        for (int from = 0; from < items.size(); from += PER_CALL) {
            List<Map<String, Object>> chunk = items.subList(from, Math.min(items.size(), from + PER_CALL));
            String step = path + "/" + what + "/" + from;
            chunks.add(calls.submit(() -> sendChunk(service, path, step, chunk)));
        }
        List<UUID> ids = new ArrayList<>();
        chunks.forEach(chunk -> ids.addAll(ParallelWork.result(chunk)));
        progress.say("  %,6d %s".formatted(items.size(), what));
        return ids;
    }

    private List<UUID> sendChunk(Part service, String path, String step, List<Map<String, Object>> items) {
        UUID[] ids = new UUID[items.size()];
        List<Integer> open = IntStream.range(0, items.size()).boxed().toList();
        Retry retry = new Retry();
        for (int attempt = 0; !open.isEmpty(); attempt++) {
            if (attempt > 0) {
                retry.again();
            }
            JsonNode results = call(
                    service,
                    path,
                    step + "/" + attempt,
                    open.stream().map(items::get).toList());
            open = settle(path, items, ids, open, results, !retry.hasTime());
        }
        return List.of(ids);
    }

    private JsonNode call(Part service, String path, String step, List<Map<String, Object>> items) {
        Api.Answer answer = api.post(service, path, Map.of("items", items), key(step), "integration", null);
        if (answer.isProblem()) {
            throw "idempotency-key-reused".equals(answer.code())
                    ? new SuiteException("The demonstration was begun by another version of the suite; run"
                            + " ./deploy/local/reset, then ./deploy/local/up.")
                    : Api.refused(service, path, answer);
        }
        return answer.body().path("items");
    }

    /** Notes the ids of what was accepted; what may be accepted later stays open. */
    private static List<Integer> settle(
            String path,
            List<Map<String, Object>> items,
            UUID[] ids,
            List<Integer> open,
            JsonNode results,
            boolean last) {
        List<Integer> again = new ArrayList<>();
        for (JsonNode result : results) {
            int index = open.get(result.path("index").asInt());
            JsonNode problem = result.path("problem");
            if (problem.isMissingNode() || problem.isNull()) {
                ids[index] = UUID.fromString(result.path("id").asText());
            } else if (mayBeAcceptedLater(problem) && !last) {
                again.add(index);
            } else {
                throw new SuiteException(path + " refused " + items.get(index) + ": " + problem);
            }
        }
        return again;
    }

    private static boolean mayBeAcceptedLater(JsonNode problem) {
        return NOT_YET.contains(problem.path("code").asText()) || Api.passes(problem);
    }
}
